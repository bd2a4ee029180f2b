import type {Observation} from '../model/model.ts'
import {stableIds} from '../model/stable-id.ts'
import type {Quantity} from '../tree/nodes.ts'
import type {Mark, SentenceUnit} from '../tree/read-passages.ts'
import {basisIn, basisPeriodIn, priceIn, statusIn} from './read-basis.ts'
import {type Chain, chainsIn} from './chain.ts'
import {citesOf} from './read-cites.ts'
import {type Clause, clauseOf} from './clause.ts'
import {kindOf} from './read-kind.ts'
import {type LabelFound, labelOf, wordsBehind} from './read-label.ts'
import {type PeriodFound, periodOf} from './read-period.ts'
import {type Respective, respectiveOf} from './read-respective.ts'
import {type SubjectFound, subjectNamed, subjectOf} from './read-subject.ts'

/** What the figures of a whole text are read against. */
export interface FigureSettings {
  /** The country that the text is about; null where it is about none. */
  readonly country: string | null
  /** Year of the text, that 过去五年 is counted back from where its source has none. */
  readonly year: number | null
  /** Year of the reference entry with this number; null where it prints none. */
  readonly yearOfReference: (number: number) => number | null
  /** Id of a sentence's section. */
  readonly sectionId: (sentence: SentenceUnit) => string | null
  /** The region whose section the sentence stands in, as its heading names it; null outside such a section. */
  readonly regionOfSection: (sentence: SentenceUnit) => string | null
}

/** What was said earlier in the paragraph and is still in force. */
interface InForce {
  period: PeriodFound | null
  subject: string | null
  basis: Observation['basis']
}

const nothingInForce: InForce = {period: null, subject: null, basis: null}

/** The figures of a text in their order, each with all that the text says of it. */
export function toObservations(sentences: ReadonlyArray<SentenceUnit>, settings: FigureSettings): Array<Observation> {
  const drafts: Array<Observation> = []
  let inForce: InForce = nothingInForce
  for (const [index, sentence] of sentences.entries()) {
    if (sentences[index - 1]?.paragraph !== sentence.paragraph) inForce = nothingInForce
    const following = sentences.slice(index + 1, index + 12).filter((unit) => unit.paragraph === sentence.paragraph)
    const found = observationsIn(sentence, following, inForce, settings)
    drafts.push(...found)
    inForce = nextInForce(inForce, found)
  }
  // Digits are left out of what an id depends on, so that a revised figure keeps its id.
  const ids = stableIds(
    'o',
    drafts.map((draft) => `${draft.sentence.text.replaceAll(/[\d.,]+/g, '#')}\n${draft.label}\n${draft.unit}`),
  )
  return drafts.map((draft, index) => ({...draft, id: ids[index]!}))
}

function nextInForce(inForce: InForce, found: ReadonlyArray<Observation>): InForce {
  const last = found.at(-1)
  // A sentence without figures speaks of something else: its time is not known, the subject may go on.
  if (!last) return {...nothingInForce, subject: inForce.subject}
  return {
    period: last.period ? {period: last.period, text: last.periodText, known: 'inherited'} : null,
    subject: last.known.subject ? inForce.subject : last.subject,
    basis: found.findLast(({kind}) => kind === 'growth')?.basis ?? null,
  }
}

function observationsIn(
  sentence: SentenceUnit,
  following: ReadonlyArray<SentenceUnit>,
  inForce: InForce,
  settings: FigureSettings,
): Array<Observation> {
  const respective = respectiveOf(sentence)
  const found: Array<Observation> = []
  for (const [index, quantity] of sentence.quantities.entries()) {
    found.push(observationOf({sentence, quantity, index, following, respective, inForce, before: found}, settings))
  }
  return found
}

interface FigureContext {
  readonly sentence: SentenceUnit
  readonly quantity: Mark<Quantity>
  readonly index: number
  readonly following: ReadonlyArray<SentenceUnit>
  readonly respective: Respective
  readonly inForce: InForce
  /** The figures before it in its sentence. */
  readonly before: ReadonlyArray<Observation>
}

function observationOf(context: FigureContext, settings: FigureSettings): Observation {
  const {sentence, quantity, following, inForce, before} = context
  const {start, end, node} = quantity
  const {reading, value: surface} = node
  const clause = clauseOf(sentence, start, end)
  const basisSaid = basisIn(sentence, clause.start, start)
  const {kind: kindAlone, direction} = kindOf(reading, clause, surface, basisSaid !== null)
  const {cites, citesNear} = citesOf(sentence, end, following)
  const period = periodOf(sentence, start, end, {
    inForce: inForce.period,
    countedFrom: countedFrom([...cites, ...citesNear], settings),
  })
  const subject = subjectFor(context, settings)
  const label = labelFor(context, clause, {kind: kindAlone, unit: reading.unit})
  const kind = kindBehindAmount(kindAlone, reading.unit, label, before)
  const basis = basisFor(
    {kind, unit: reading.unit},
    basisSaid,
    before,
    chainsIn(sentence),
    basisInForce(sentence, inForce),
  )
  return {
    id: '',
    surface,
    value: kind === 'level' && reading.negative && reading.value !== null ? -reading.value : reading.value,
    low: reading.low,
    high: reading.high,
    unit: reading.unit,
    counted: kind === 'count' ? countedThing(reading.unit, clause, label.label) : null,
    comparator: reading.comparator,
    kind,
    direction,
    basis: basis.basis,
    basisPeriod: basisPeriodIn(sentence, basis.basis, clause.start, start),
    price: priceIn(sentence.text.slice(clause.start, start)),
    status: statusIn(sentence.text.slice(0, end)),
    period: period.period,
    periodText: period.text,
    label: label.label,
    subject: subject.subject,
    partner: subject.partner,
    cites,
    citesNear,
    decimals: reading.decimals,
    scale: reading.scale,
    printed: reading.printed,
    printedUnit: reading.printedUnit,
    known: {
      ...(period.known !== 'printed' && period.period && {period: period.known}),
      ...(subject.known !== 'printed' && subject.subject && {subject: subject.known}),
      ...(basis.inherited && {basis: 'inherited' as const}),
      ...(label.inherited && {label: 'inherited' as const}),
    },
    section: settings.sectionId(sentence),
    sentence: {text: sentence.text, position: sentence.position},
    position: node.position ?? sentence.position,
  }
}

function subjectFor(
  {sentence, quantity, respective, index, inForce}: FigureContext,
  settings: FigureSettings,
): SubjectFound {
  const inherited = inForce.subject ?? settings.regionOfSection(sentence) ?? settings.country
  const found = subjectOf(sentence, quantity.start, quantity.end, inherited)
  const dealt = subjectNamed(respective.items.get(index) ?? '')
  return dealt === null ? found : {...found, subject: dealt, known: 'printed'}
}

/** The year of the source that is cited, else of the text. */
function countedFrom(cites: ReadonlyArray<number>, settings: FigureSettings): number | null {
  return cites.map(settings.yearOfReference).find((year) => year !== null) ?? settings.year
}

/** 其中，出口增长 4.0%: a part goes on under the basis of its whole. */
function basisInForce({text}: SentenceUnit, inForce: InForce): Observation['basis'] {
  return text.startsWith('其中') ? inForce.basis : null
}

/** 进口 16.1 万亿元，下降 0.2%: a rate said of the amount before it is that amount's growth. */
function kindBehindAmount(
  kind: Observation['kind'],
  unit: string | null,
  label: LabelFound,
  before: ReadonlyArray<Observation>,
): Observation['kind'] {
  const isOfAmount =
    kind === 'change' &&
    unit === '%' &&
    label.inherited &&
    before.some((each) => each.label === label.label && each.unit !== '%')
  return isOfAmount ? 'growth' : kind
}

/**
 * A growth without a basis of its own takes the one of the growth before it in its sentence: 同比增长 5%，出口增长 4%. A
 * difference in percentage points behind 由 2019 年的 7.51% 升至 8.21% is measured against that year.
 */
function basisFor(
  {kind, unit}: Pick<Observation, 'kind' | 'unit'>,
  said: Observation['basis'],
  before: ReadonlyArray<Observation>,
  chains: ReadonlyArray<Chain>,
  inForce: Observation['basis'],
): {basis: Observation['basis']; inherited: boolean} {
  if (kind !== 'growth' && kind !== 'change') return {basis: null, inherited: false}
  if (said) return {basis: said, inherited: false}
  const isGap =
    kind === 'change' && unit === 'pp' && chains.some(({ownTime}) => ownTime?.node.reading.form === 'absolute')
  if (isGap) return {basis: 'vs-year', inherited: true}
  const last = kind === 'growth' ? (before.findLast((each) => each.kind === 'growth')?.basis ?? inForce) : null
  return {basis: last, inherited: last !== null}
}

function labelFor(
  {sentence, quantity, respective, index, before}: FigureContext,
  clause: Clause,
  figure: Pick<Observation, 'kind' | 'unit'>,
): LabelFound {
  const dealt = respective.items.get(index)
  if (dealt && subjectNamed(dealt) === null) return {label: dealt, inherited: false}
  const chain = chainsIn(sentence).find(
    ({at, first}) => at < quantity.start && (first === quantity || isSecondEnd(sentence, first, quantity)),
  )
  const earlier = dealt ? before.filter((_, place) => !respective.items.has(place)) : before
  return labelOf(sentence, dealt ? {...clause, before: ''} : clause, figure, chain ?? null, earlier)
}

/** The next figure behind the first end, with no comma between them. */
function isSecondEnd(sentence: SentenceUnit, first: Mark<Quantity>, quantity: Mark<Quantity>): boolean {
  return quantity.start > first.end && !/[，,。；;]/.test(sentence.text.slice(first.end, quantity.start))
}

/** The thing counted: the noun behind the figure, else the label without its verb of founding. */
function countedThing(unit: string | null, clause: Clause, label: string): string | null {
  if (unit !== 'count') return null
  return (
    wordsBehind(clause.after) ||
    label.replace(/^.*的|^(?:新设立|新设|新增|设立|拥有|共有|建成|年末|末|期末)/, '') ||
    null
  )
}
