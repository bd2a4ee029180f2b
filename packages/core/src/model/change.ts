import type {Position} from 'unist'

/** One field that differs; values as in the model, null where an edition does not say it. */
export interface FieldChange {
  field: string
  before: string | number | null
  after: string | number | null
}

/** One difference between two editions of a paper and its data, by meaning: a figure that is only reworded around is none. */
export interface Change {
  type: 'added' | 'gone' | 'revised' | 'moved'
  what: 'observation' | 'measure' | 'pathway' | 'series' | 'finding'
  /** In the newer edition; of what is gone, in the older. */
  id: string
  /** As printed or said; null for what is added. */
  before: string | null
  /** Null for what is gone. */
  after: string | null
  /** What differs, of what is revised; empty otherwise. */
  fields: Array<FieldChange>
  /** `after` less `before` in the base unit, not rounded; null where the change is not of one number in one unit. */
  difference: number | null
  /** `revision`: what is said of the world is new; `correction`: the same is said rightly. */
  class: 'revision' | 'correction'
  /** Ids of the regions that it touches. */
  regions: Array<string>
  /** In the newer text, else in the older; null for a series. */
  position: Position | null
  /** The number of the edition that it came with, from 2; absent where two models are compared outside a ledger. */
  edition?: number | undefined
}
