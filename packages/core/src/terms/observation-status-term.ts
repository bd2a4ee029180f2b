import {statusTable} from '../overlays/status-table.ts'
import type {Term} from './terms.ts'

/** What a flag of an overlay's value says, `P` 初步; null for one that is not of SDMX's list. */
export function observationStatusTerm(flag: string): Term | null {
  const entry = statusTable.get(flag)
  return entry ? {zh: entry.zh, en: entry.en} : null
}
