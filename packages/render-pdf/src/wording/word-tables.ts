import type {Basis, Finding, HowKnown, Observation, ObservationKind, SourceGrade} from '@region-briefs/core'

/** All that a briefing says beyond the paper's own words, sentence by sentence; the same in each language. */
export interface Sentences {
  /** Of names: 甲、乙. */
  list: (parts: ReadonlyArray<string>) => string
  /** Of parts of a sentence: 甲，乙. */
  phrase: (parts: ReadonlyArray<string>) => string
  /** Of clauses: 甲；乙. */
  clauses: (parts: ReadonlyArray<string>) => string
  /** What is said of a name: 甲：乙. */
  named: (name: string, text: string) => string
  /** Of parts that stand beside each other. */
  bars: (parts: ReadonlyArray<string>) => string
  /** An addition. */
  bracket: (text: string) => string
  /** With its stop. */
  sentence: (text: string) => string
  nature: string
  paperLine: (title: string, authors: string, date: string) => string
  untitled: string
  noAuthors: string
  undated: string
  clc: (code: string) => string
  documentCode: (code: string) => string
  articleId: (id: string) => string
  sourceFile: (name: string) => string
  noPathway: string
  ownFigures: (count: number, targets: number) => string
  noOwnFigures: string
  allNational: string
  notOwn: string
  allFigures: (own: number, national: number, other: number) => string
  noFigures: string
  noRegions: string
  allTitle: string
  paperOnly: string
  periodUnknown: string
  counted: (text: string, period: string) => string
  subjectUnknown: string
  severalSubjects: string
  labelUnknown: string
  noCitation: string
  glance: string
  /** Heading of the measures in a sentence each. */
  messages: string
  /** Of the paper's file. */
  line: (line: number) => string
  moreMeasures: (count: number) => string
  draft: string
  logo: (name: string) => string
  attachedPack: string
  pathwayAlt: (from: string, terms: ReadonlyArray<string>, to: string) => string
  moreTerms: (count: number) => string
  furtherFigures: (count: number) => string
  boundary: (definition: string) => string
  measures: string
  industries: string
  places: string
  agreements: string
  restsOn: string
  /** What was changed, in which way, how often. */
  changed: (type: string, what: string, count: number) => string
  andOthers: (author: string) => string
  pathwayTable: string
  shortMeasures: string
  allFigureTable: string
  allFigureNote: string
  mechanisms: string
  mechanismsNote: string
  mechanismsOfAllNote: string
  trust: string
  findingCount: (all: number, differ: number, unchecked: number, agree: number) => string
  noFindings: string
  differsNote: string
  printedBeside: (arithmetic: string, printed: string) => string
  waived: (reason: string) => string
  repairs: string
  noRepairs: string
  times: (count: number) => string
  /** A short key of what the briefing holds. */
  edition: (key: string) => string
  changes: (kinds: ReadonlyArray<string>) => string
  quotable: string
  quotedPaper: (title: string, authors: string, date: string) => string
  fromTo: (from: string, to: string) => string
  proposes: (paper: string, region: string, way: string, count: number) => string
  missingData: string
  lacksOwnFigures: string
  lacksTargets: string
  undatedFigures: (count: number) => string
  placelessMeasures: (count: number) => string
  noOverlay: string
  noRegionSeries: (labels: ReadonlyArray<string>) => string
  seriesGaps: (gaps: ReadonlyArray<string>) => string
  overlay: string
  overlayNote: string
  overlayTitle: (label: string) => string
  laidOver: (source: string) => string
  derivedBy: (arithmetic: string) => string
  derivedEach: (place: string, arithmetic: string) => string
  missingValue: string
  sourceLine: (sources: ReadonlyArray<string>) => string
  oneScale: string
  /** A heading of derived values, as against printed ones. */
  derivedValue: string
  overlayValue: string
  /** A title of its own begins with a capital letter, where the language has them. */
  chartTitle: (title: string) => string
  wholeOfParts: string
  sumNote: (arithmetic: string) => string
  rounded: string
  notFromZero: string
  year: (period: string) => string
  tileTitle: (region: string) => string
  tileNote: string
  /** Alternative text: what is shown, then what it says. */
  alt: (title: string, said: ReadonlyArray<string>) => string
  tileAlt: (labels: ReadonlyArray<string>) => string
  charts: string
  eachItsWhole: string
  heldLevel: string
  noTimeAxis: string
  openEnd: string
  sources: string
  references: string
  noReferences: string
  figureList: string
  figureCount: (figures: number, sentences: number) => string
  howListed: (name: string) => string
  lines: (lines: ReadonlyArray<number>) => string
  nationalFrame: (region: string) => string
  nationalPrefix: string
  tiedTo: (regions: string, line: number) => string
  /** Whose a figure is, and towards whom. */
  withPartner: (whose: string, partner: string) => string
  near: string
  country: string
  mentions: (regions: string, line: number) => string
  see: (text: string) => string
  dataOf: (whose: string) => string
  national: string
  against: (base: string) => string
  basisUnknown: string
  asPrinted: (surface: string) => string
  amount: string
  /** Of kinds of figures: 数量与占比. */
  both: (kinds: ReadonlyArray<string>) => string
  /** Units of charts that are no unit of the paper's. */
  place: string
  piece: string
  currencies: Readonly<Record<string, string>>
  rates: Readonly<Record<string, string>>
  none: string
  more: string
  continued: string
  noneNote: string
  noChart: string
  noKeyFigures: string
  noMeasures: string
  pathwayNoEnds: string
  boundaryUnknown: string
  pageNumber: (page: number, count: number) => string
  missing: (points: ReadonlyArray<string>, count: number) => string
  colophon: (toolVersion: string, date: string | null) => string
}

/** Heads of tables. */
export interface ColumnWords {
  region: string
  from: string
  to: string
  formula: string
  measureCount: string
  ownCount: string
  tiedCount: string
  ordinal: string
  measure: string
  shortMeasure: string
  /** What a chart draws: a figure's label, a time or a place. */
  item: string
  indicator: string
  figure: string
  timeAndBasis: string
  citations: string
  referenceNumber: string
  reference: string
  grade: string
  overlayIndicator: string
  latest: string
  time: string
  derivedHow: string
  mechanism: string
  touchingSentence: string
  touchedRegions: string
  line: string
  result: string
  check: string
  arithmetic: string
  checkedFigures: string
}

/** Words of the fields of a figure; what needs no word is empty or null. */
export interface WordTables {
  sentences: Sentences
  columns: ColumnWords
  /** Told by sign and word, so that nothing hangs on colour. */
  findingSigns: Readonly<Record<Finding['status'], {sign: string; tone: 'plain' | 'warn' | 'quiet'}>>
  /** Behind what was not printed beside the figure. */
  howKnown: Readonly<Record<HowKnown, string>>
  kinds: Readonly<Record<ObservationKind, string>>
  /** What a growth is measured against, where no year or plan of it is known. */
  bases: Readonly<Record<Basis, string>>
  directions: Readonly<Record<'up' | 'down', {arrow: string; word: string}>>
  status: Readonly<Record<Observation['status'], string | null>>
  prices: Readonly<Record<'real' | 'nominal', string>>
  grades: Readonly<Record<SourceGrade, string>>
  /** Five-year plans by their years. */
  plans: Readonly<Record<string, string>>
}
