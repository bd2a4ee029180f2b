import type {Change, Model} from '@region-briefs/core'
import {fromJson} from './manifest.ts'

/** Its name in the output folder. */
export const ledgerName = 'ledger.json'

/** What every edition of a paper changed, for as long as it is built into the same folder. */
export interface Ledger {
  schemaVersion: '1'
  /** The paper's title: the editions of another paper do not go on with it. */
  title: string
  /** The oldest first; an edition that changed nothing by meaning has no entry. */
  editions: Array<LedgerEdition>
}

export interface LedgerEdition {
  /** From 1. */
  edition: number
  /** The date that it prints, ISO 8601. */
  date: string
  paper: {name: string; sha256: string}
  /** Empty for the first one, and for one whose predecessor's model is lost. */
  changes: Array<Change>
}

/** An edition as the ledger looks at it. */
export interface Edition {
  model: Model
  date: Date
}

/**
 * Carry a ledger on with a new edition.
 *
 * @param ledger   Of the editions before; null where there are none.
 * @param edition  The new one.
 * @param changes  From `compareModels`; null where the last edition's model is not there to compare with.
 * @returns        The same ledger where nothing changed by meaning.
 */
export function carryOn(ledger: Ledger | null, {model, date}: Edition, changes: Array<Change> | null): Ledger {
  const {title, source} = model.document
  const editions = ledger?.editions ?? []
  if (ledger && changes?.length === 0) return {...ledger, title}
  const number = (editions.at(-1)?.edition ?? 0) + 1
  return {
    schemaVersion: '1',
    title,
    editions: [
      ...editions,
      {
        edition: number,
        date: date.toISOString().slice(0, 10),
        paper: {name: source.name, sha256: source.sha256},
        changes: (changes ?? []).map((change) => ({...change, edition: number})),
      },
    ],
  }
}

/** Whether a model is an edition of the same paper: its title or its file has stayed. */
export function isSamePaper(before: Model, after: Model): boolean {
  return before.document.title === after.document.title || before.document.source.name === after.document.source.name
}

/** The model with what the ledger says of it, as packs are selected from it. */
export function withLedger(model: Model, {editions}: Ledger): Model {
  return {...model, changes: editions.flatMap(({changes}) => changes)}
}

/** @returns Null where it is not ours. */
export function fromLedger(bytes: Uint8Array): Ledger | null {
  const ledger = fromJson(bytes) as Partial<Ledger> | null
  if (ledger?.schemaVersion !== '1' || !Array.isArray(ledger.editions)) return null
  const isOurs = ledger.editions.every(({edition, changes}) => Number.isInteger(edition) && Array.isArray(changes))
  return isOurs ? (ledger as Ledger) : null
}
