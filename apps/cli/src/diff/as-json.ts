import type {Model} from '@region-briefs/core'
import type {Comparison} from './compared.ts'

/** For a program: the changes as `compareModels` gives them, and which editions they are between; of several papers a list of that. */
export function asJson(all: ReadonlyArray<Comparison>): string {
  const data = all.map(dataOf)
  return `${JSON.stringify(data.length === 1 ? data[0] : data, null, 2)}\n`
}

/** A paper that only one of two places has is compared with nothing. */
function dataOf(each: Comparison): object {
  const data =
    each.type === 'compared'
      ? {before: sourceOf(each.before), after: sourceOf(each.after), changes: each.changes}
      : {
          before: each.type === 'gone' ? sourceOf(each.model) : null,
          after: each.type === 'added' ? sourceOf(each.model) : null,
          changes: null,
        }
  return {schemaVersion: '1', ...data}
}

function sourceOf({document}: Model): object {
  return {title: document.title, ...document.source}
}
