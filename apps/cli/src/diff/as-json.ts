import type {Model} from '@region-briefs/core'
import type {Compared} from './compared.ts'

/** For a program: the changes as `compareModels` gives them, and which editions they are between. */
export function asJson({before, after, changes}: Compared): string {
  const data = {schemaVersion: '1', before: sourceOf(before), after: sourceOf(after), changes}
  return `${JSON.stringify(data, null, 2)}\n`
}

function sourceOf({document}: Model): object {
  return {title: document.title, ...document.source}
}
