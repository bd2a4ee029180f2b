import type {Position} from 'unist'

/** `region`: of the region itself; `national-about-region`: national, in a sentence that names the region; `national`: background. */
export type Scope = 'region' | 'national-about-region' | 'national'

export interface RegionFigure {
  /** Id of the observation. */
  observation: string
  scope: Scope
  /** The line of the original file that ties the figure to the region; null for background. */
  line: number | null
  /** Of scope `region`: the part whose figure it is, `CN-GD`, the id of a region, 深圳, several parted by spaces; absent where it is the region's own. */
  part?: string | undefined
}

/** A region that the paper gives a pathway. */
export interface Region {
  /** The pack's folder too: `east`, `central`, `west`, `northeast`, `clusters`, else a stable slug. */
  id: string
  label: {zh: string; en: string}
  /** ISO 3166-2 codes of its provinces; empty where its borders cut provinces. */
  members: Array<string>
  /** Where its borders cut provinces: its cities, as the plan lists them; absent where none does. */
  cities?: Array<string> | undefined
  /** Who defines it so; null for a region that is not in the region table. */
  definition: string | null
  figures: Array<RegionFigure>
  mentions: Array<{sentence: string; position: Position}>
  /** The mechanisms that touch it, each with the first sentence that does; absent in a model that was made without. */
  touchedBy?: Array<{mechanism: string; sentence: string; position: Position}> | undefined
}

/** A region's way from one state to another, as the paper proposes it. */
export interface Pathway {
  id: string
  region: string
  regionLabel: string
  /** The heading as printed, without its number. */
  title: string
  /** Null where the heading names no two ends. */
  from: string | null
  to: string | null
  /** The terms of a formula, 制度型开放 + 创新驱动 + 价值链攀升; empty where there is none. */
  formula: Array<string>
  /** What its section names as strengths and as what stands in the way, each as printed; absent in a model that was made without. */
  advantages?: Array<string> | undefined
  challenges?: Array<string> | undefined
  measures: Array<Measure>
  /** Id of its section. */
  section: string
  position: Position
}

export interface Measure {
  id: string
  ordinal: number
  /** As printed, without its marker and closing mark. */
  text: string
  actions: Array<{verb: string; object: string}>
  places: Array<{label: string; code: string | null}>
  agreements: Array<{label: string}>
  industries: Array<{label: string}>
  mechanisms: Array<string>
  position: Position
}

export type MechanismType = 'principle' | 'mechanism' | 'channel' | 'effect' | 'stage'

/** One item of an enumeration that the paper reasons with: 首先是供给侧升级机制；第一阶段（1991—2000 年）. */
export interface Mechanism {
  id: string
  type: MechanismType
  /** From 1, in the order of its list. */
  ordinal: number
  /** What it is called, without its ordinal and without 机制, 效应, 渠道: `供给侧升级`. */
  name: string
  /** ISO 8601, for a stage; null where none is printed. */
  period: string | null
  /** The sentences of the item as printed. */
  text: string
  /** Ids of the regions that its text names. */
  regions: Array<string>
  /** Ids of the figures in its text. */
  observations: Array<string>
  section: string | null
  position: Position
}
