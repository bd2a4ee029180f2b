import {readFileSync} from 'node:fs'
import type {GoldEntry} from './score-references.ts'

/** The open set of reference entries, all made for it: over all types of GB/T 7714, clean and damaged. */
export const goldReferences: ReadonlyArray<GoldEntry> = (
  JSON.parse(readFileSync(new URL('references.json', import.meta.url), 'utf8')) as {entries: Array<GoldEntry>}
).entries
