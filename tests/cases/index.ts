import {readdirSync} from 'node:fs'

const base = new URL('./', import.meta.url)

/** One case: a folder with an input; each stage keeps its reference beside it. */
export interface Case {
  readonly name: string
  readonly folder: URL
  /** The name of the input: `input.md`, `input.txt`, `input.html` or `input.docx`. */
  readonly input: string
}

/** Every case, by name. */
export const cases: ReadonlyArray<Case> = readdirSync(base, {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && !/^[.]|^node_modules$/.test(entry.name))
  .map(({name}) => {
    const folder = new URL(`${name}/`, base)
    return {name, folder, input: readdirSync(folder).find((file) => file.startsWith('input.')) ?? 'input.md'}
  })
