import {readdirSync} from 'node:fs'

const base = new URL('./', import.meta.url)

/** Every case: its name and its folder. A case is a folder with an `input.md`; each stage keeps its reference beside it. */
export const cases: ReadonlyArray<{name: string; folder: URL}> = readdirSync(base, {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && !/^[.]|^node_modules$/.test(entry.name))
  .map(({name}) => ({name, folder: new URL(`${name}/`, base)}))
