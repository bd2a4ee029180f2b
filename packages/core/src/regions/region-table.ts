import {beltTable} from './belt-table.ts'
import {clusterTable} from './cluster-table.ts'
import {macroRegions} from './macro-regions.ts'

/** A region that papers speak of. */
export interface RegionEntry {
  /** The folder of its pack too. */
  readonly id: string
  readonly zh: string
  readonly en: string
  /** All forms in which a text names the region, old names included; longest first where one holds another. */
  readonly names: ReadonlyArray<string>
  /** ISO 3166-2:CN codes of the provinces that it is made of; empty where its borders cut provinces. */
  readonly members: ReadonlyArray<string>
  /** Where its borders cut provinces: those that it lies in, `CN-GD`. */
  readonly within?: ReadonlyArray<string>
  /** Where its borders cut provinces: its cities, prefectures and counties as the plan lists them; absent where no plan does. */
  readonly cities?: ReadonlyArray<string>
  /** Ids of regions whose figures are this one's too: those of single clusters are those of 城市群. */
  readonly gathers?: ReadonlyArray<string>
  /** Who defines it so, with the date. */
  readonly definition: string
}

/** All regions, for an analyst to mend; each table names its sources. Where two share a name, the first has it. */
export const regionTable: ReadonlyArray<RegionEntry> = [...macroRegions, ...clusterTable, ...beltTable]
