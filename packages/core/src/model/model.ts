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
  tables: Array<never>
  regions: Array<Region>
  pathways: Array<Pathway>
  mechanisms: Array<never>
  references: Array<Reference>
  citations: Array<CitationMark>
  series: Array<never>
  findings: Array<never>
  changes: Array<never>
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
  /** Factor of the printed scale word: 1e12 for 万亿; 1 where there is none. */
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
  label: string
  subject: string | null
  partner: string | null
  unit: string | null
  kind: ObservationKind
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
}

/** A region that the paper gives a pathway. */
export interface Region {
  /** The pack's folder too: `east`, `central`, `west`, `northeast`, `clusters`, else a stable slug. */
  id: string
  label: {zh: string; en: string}
  /** ISO 3166-2 codes of its provinces; empty where its borders cut provinces. */
  members: Array<string>
  /** Who defines it so; null for a region that is not in the region table. */
  definition: string | null
  figures: Array<RegionFigure>
  mentions: Array<{sentence: string; position: Position}>
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
