import type {Position} from 'unist'
import type {Comparator} from '../tree/nodes.ts'

/**
 * The briefing model: what `core` makes of a text and what the renderers read. Plain JSON, no path, clock or
 * machine name in it. Positions are unist positions into the decoded text of the original file: `line` and
 * `column` from 1, `offset` from 0 in UTF-16 code units.
 */
export interface Model {
  schemaVersion: '1'
  document: DocumentInfo
  sections: Array<SectionInfo>
  observations: Array<Observation>
  indicators: Array<Indicator>
  tables: Array<Table>
  regions: Array<Region>
  pathways: Array<Pathway>
  mechanisms: Array<Mechanism>
  references: Array<Reference>
  citations: Array<CitationMark>
  series: Array<Series>
  findings: Array<Finding>
  changes: Array<Change>
  diagnostics: Array<Diagnostic>
}

/** The paper itself. What it does not print is null or empty. */
export interface DocumentInfo {
  title: string
  authors: Array<string>
  abstract: string | null
  keywords: Array<string>
  /** ISO 8601, as exact as the paper says. */
  date: string | null
  /** `scholarly` where it prints what only a journal article does (分类号, 文章编号, 摘要 with 参考文献); null where that cannot be told. */
  nature: 'scholarly' | null
  identifiers: {clc: string | null; documentCode: string | null; articleId: string | null}
  english: {title: string; authors: Array<string>; abstract: string | null; keywords: Array<string>} | null
  source: {name: string; sha256: string; format: string}
}

export interface SectionInfo {
  id: string
  /** The title is 1, 一、 2, （一） 3, `1.` 4. */
  depth: number
  number: string | null
  title: string
  /** Id of the section that holds this one; null for the title. */
  parent: string | null
  position: Position
}

export type ObservationKind = 'level' | 'growth' | 'change' | 'share' | 'count' | 'rank'
export type Basis = 'yoy' | 'qoq' | 'previous-plan' | 'vs-year' | 'annual-average'
export type HowKnown = 'printed' | 'inherited' | 'counted' | 'defaulted'

/** One printed figure with all that the text says of it. */
export interface Observation {
  /** Stable: it does not change when text elsewhere does. */
  id: string
  /** As printed, bound word and unit included: `逾 7000 亿美元`. */
  surface: string
  /** In the base unit (yuan, percent, times, plain count, place of a rank); null for a range. */
  value: number | null
  /** The ends of a range, in the base unit; null for one number. */
  low: number | null
  high: number | null
  /** `CNY`, `USD`, `%`, `pp`, `times`, `count`, another unit as printed; null for a rank. */
  unit: string | null
  /** For a count, the thing counted: `外商投资企业`; else null. */
  counted: string | null
  comparator: Comparator
  kind: ObservationKind
  /** Of a growth or change; null otherwise. */
  direction: 'up' | 'down' | null
  /** What a growth or change is measured against; null where neither said nor in force. */
  basis: Basis | null
  /** The plan's years or the year that a `previous-plan` or `vs-year` basis names: `2016/2020`, `2020`; else null. */
  basisPeriod: string | null
  price: 'real' | 'nominal' | null
  status: 'actual' | 'target' | 'forecast'
  /** ISO 8601, both ends included; null where nothing states or implies one. */
  period: string | null
  /** The wording of the period, for those outputs that print it: `过去五年`; null where there is no period. */
  periodText: string | null
  /** What is measured, in the text's own words. */
  label: string
  /** Whose figure: the narrowest that is named; null where the text names none and is about no country. */
  subject: string | null
  /** Towards whom: `APEC 其他成员`; else null. */
  partner: string | null
  /** Numbers of the citation mark that covers it: the mark in its own sentence. */
  cites: Array<number>
  /** The next mark of the paragraph, where its own sentence has none. */
  citesNear: Array<number>
  /** Decimals printed. */
  decimals: number
  /** What the printed number is multiplied by to give `value`: 1e12 for 万亿, 0.1 for ‰ (in percent); 1 where there is nothing. */
  scale: number
  /** The number alone as printed: `26.29`. */
  printed: string
  /** Scale and unit as printed: `万亿元`. */
  printedUnit: string
  /** Fields that were not printed beside the figure. */
  known: Partial<Record<'period' | 'subject' | 'basis' | 'label' | 'partner' | 'direction', HowKnown>>
  /** Id of its section; null before the first one. */
  section: string | null
  sentence: {text: string; position: Position}
  position: Position
}

/** Observations that say the same thing of the same subject. */
export interface Indicator {
  id: string
  /** As the table of terms has it, else in the text's own words. */
  label: string
  /** In English; null where the table of terms has none. */
  en: string | null
  subject: string | null
  partner: string | null
  unit: string | null
  kind: ObservationKind
  /** What its growths are measured against; null for other kinds. */
  basis: Basis | null
  /** How long its periods are; figures of a month and of the months summed up are two indicators. */
  span: 'day' | 'month' | 'part-of-year' | 'year' | 'years'
  /** Ids, in the order of the text. */
  observations: Array<string>
}

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

export type SourceGrade = 'official' | 'journal' | 'media' | 'portal'

/** One entry of the reference list. */
export interface Reference {
  id: string
  numbers: Array<number>
  /** Type code with carrier as printed: `EB/OL`. */
  type: string | null
  title: string
  /** `等` or `et al.` comes last where more are meant than are named. */
  authors: Array<string>
  /** Translators, and editors of the book that holds the work. */
  contributors: Array<string>
  /** As printed: `第2版`; null for the first. */
  edition: string | null
  /** Journal, newspaper, site, or the book that holds the work. */
  container: string | null
  publisher: string | null
  place: string | null
  /** Null where none is printed; never read out of a title or URL. */
  year: number | null
  date: string | null
  /** ISO 8601: the day on which an online work was looked at, `[2024-01-02]`. */
  citedDate: string | null
  volume: string | null
  issue: string | null
  pages: string | null
  url: string | null
  /** Of all works of the entry. */
  urls: Array<string>
  /** Without its label: `10.1000/xyz`. */
  doi: string | null
  /** How near to the source; null where the table of hosts and publishers does not know it. */
  grade: SourceGrade | null
  raw: string
  position: Position
}

export interface CitationMark {
  numbers: Array<number>
  section: string | null
  position: Position
}

export type Severity = 'error' | 'warning' | 'info'

/** A problem in the text: *Unexpected X, expected Y, do Z*. */
export interface Diagnostic {
  /** Stable for ever, `subject-property`: `reference-missing`. */
  ruleId: string
  severity: Severity
  reason: string
  place: Position | null
  actual: string | null
  expected: Array<string>
  note: string | null
  /** Its part of `docs/rules.md`. */
  url: string
}

/** A table of the paper, cell by cell as printed. Its figures are observations too. */
export interface Table {
  id: string
  /** As printed, `表 1` included; null where it has none. */
  caption: string | null
  /** Of the whole table, `单位：亿元` without its label; null where each head or cell says its own. */
  unit: string | null
  /** The rows of column heads; as many cells in each as the widest row has. */
  head: Array<Array<string>>
  rows: Array<Array<string>>
  notes: Array<string>
  section: string | null
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

/** SDMX observation status (CL_OBS_STATUS): A normal, E estimated, F forecast, I imputed, P provisional, M missing, L not collected, R revised … */
export type ObservationStatus = string

export interface SeriesPoint {
  /** ISO 8601. */
  period: string
  /** In the unit of the series; null where it is missing, which its status says. */
  value: number | null
  status: ObservationStatus
  /** As the overlay names it: `s02`; null for a derived point. */
  source: string | null
}

/**
 * How a derived series is calculated from those that `derivedFrom` names, for outputs that calculate it themselves: their sum; the
 * first over the second in per cent; growth in per cent and difference on the year before, or against `base`; the first over the mean
 * of the second at the ends of its year and the year before, times `factor`.
 */
export type Derivation =
  | {type: 'sum'}
  | {type: 'percent'}
  | {type: 'growth-on-year'}
  | {type: 'difference-on-year'}
  | {type: 'index'; base: string}
  | {type: 'difference-from'; base: string}
  | {type: 'per-head'; factor: number}

/** An indicator of one province or region over time, of an analyst's own data or derived from it. */
export interface Series {
  id: string
  /** As in the overlay: `trade_goods`; of a derived one with what was done: `trade_goods_share`. */
  indicator: string
  label: {zh: string; en: string}
  /** As in the overlay: `亿元`, `万人`, `%`. */
  unit: string
  /** ISO 3166-2 code of a province, id of a region, or `CN`. */
  region: string
  origin: 'overlay' | 'derived'
  /** Which edition of the statistic; series of two vintages are never calculated with each other. */
  vintage: string | null
  /** What is summed: `31 省（区、市）`, `东部 10 省（市）`; null where nothing is. */
  coverage: string | null
  priceBasis: 'current' | 'constant' | null
  /** Ids of the series that it is calculated from; empty for one of the overlay. */
  derivedFrom: Array<string>
  /** In words: `东部 10 省（市）之和 ÷ 31 省（区、市）之和 × 100`; null for one of the overlay. */
  arithmetic: string | null
  /** The same for a machine; absent for one of the overlay. */
  derivation?: Derivation | undefined
  /** In the order of their periods. */
  points: Array<SeriesPoint>
}

/** A calculation as a tree, for outputs that calculate it themselves (live formulas). Values are in base units. */
export type Calculation =
  | {readonly observation: string; readonly end?: 'low' | 'high' | undefined}
  | {readonly series: string; readonly period: string}
  | {readonly number: number}
  | {readonly operator: '+' | '-' | '*' | '/' | '^'; readonly terms: ReadonlyArray<Calculation>}

/** One check of a figure against others, or of a reference. It says what disagrees and calls nothing the paper's error. */
export interface Finding {
  id: string
  /** Has a part of its own in `docs/rules.md`: `share-of-whole`. */
  rule: string
  /** `unchecked`: what the check needs is not in the text, which `message` names. */
  status: 'agrees' | 'differs' | 'unchecked'
  severity: Severity
  message: string
  /** `26.29 ÷ 45.47 = 57.82 %`; null where nothing is calculated. */
  arithmetic: string | null
  /** What the calculation gives, and what is printed; in the base unit where they are numbers. */
  expected: number | string | null
  actual: number | string | null
  /** From the printed precision of all figures in it, in the unit of `actual`; null where nothing is calculated. */
  tolerance: number | null
  /** What `expected` is calculated by; null where nothing is. */
  calculation: Calculation | null
  /** Ids, the figure checked first; empty for a rule about references. */
  observations: Array<string>
  /** Ids of the series that it is held against. */
  series: Array<string>
  /** Why an editor lets it stand; null where nobody said. A waived finding keeps its status. */
  waived: string | null
  position: Position | null
}

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
