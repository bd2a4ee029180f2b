import type {HowKnown, Observation} from '../model/model.ts'
import type {Quantity} from '../tree/nodes.ts'
import type {Mark, SentenceUnit} from '../tree/read-passages.ts'
import {type BasisFound, basisIn, basisOf, priceIn} from './read-basis.ts'
import {chainsIn} from './chain.ts'
import {type Clause, clauseOf} from './clause.ts'
import {citesOf} from './read-cites.ts'
import {kindOf} from './read-kind.ts'
import {type LabelFound, labelOf, wordsBehind} from './read-label.ts'
import {type PeriodFound, periodOf} from './read-period.ts'
import type {Respective} from './read-respective.ts'
import {statusOf} from './read-status.ts'
import {type SubjectFound, subjectNamed, subjectOf} from './read-subject.ts'
import type {FigureSettings, InForce} from './to-observations.ts'

/** One figure and what stands around it. */
export interface FigureContext {
  readonly sentence: SentenceUnit
  readonly quantity: Mark<Quantity>
  /** Of the figure among those of its sentence. */
  readonly index: number
  readonly following: ReadonlyArray<SentenceUnit>
  readonly respective: Respective
  readonly inForce: InForce
  /** The figures before it in its sentence. */
  readonly before: ReadonlyArray<Observation>
}

/** All that the text says of one figure; its id is given later. */
export function observeFigure(context: FigureContext, settings: FigureSettings): Observation {
  const {sentence, quantity, following, before} = context
  const {start, end, node} = quantity
  const {reading, value: surface} = node
  const clause = clauseOf(sentence, start, end)
  const said = basisIn(sentence, clause.start, start)
  const alone = kindOf(reading, clause, surface, said !== null)
  const marks = citesOf(sentence, end, following)
  const period = periodFor(context, [...marks.cites, ...marks.citesNear], settings)
  const subject = subjectFor(context, settings)
  const label = labelFor(context, clause, {kind: alone.kind, unit: reading.unit})
  const kind = kindBehindAmount(alone.kind, reading.unit, label, before)
  const basis = basisOf({kind, unit: reading.unit}, said, context)
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
    direction: alone.direction,
    basis: basis.basis,
    basisPeriod: basis.period,
    price: priceIn(sentence.text.slice(clause.start, start)),
    status: statusOf(clause, period, before, settings.year),
    period: period.period,
    periodText: period.text,
    label: label.label,
    subject: subject.subject,
    partner: subject.partner,
    ...marks,
    decimals: reading.decimals,
    scale: reading.scale,
    printed: reading.printed,
    printedUnit: reading.printedUnit,
    known: knownOf(period, subject, basis, label),
    section: settings.sectionId(sentence),
    sentence: {text: sentence.text, position: sentence.position},
    position: node.position ?? sentence.position,
  }
}

function knownOf(
  period: PeriodFound,
  subject: SubjectFound,
  basis: BasisFound,
  label: LabelFound,
): Observation['known'] {
  const known: Partial<Record<'period' | 'subject' | 'basis' | 'label', HowKnown>> = {}
  if (period.known !== 'printed' && period.period) known.period = period.known
  if (subject.known !== 'printed' && subject.subject) known.subject = subject.known
  if (basis.inherited) known.basis = 'inherited'
  if (label.inherited) known.label = 'inherited'
  return known
}

/** A time that 分别 deals out, else the one in force. 过去五年 is counted from the year of the source cited, else of the text. */
function periodFor(
  {sentence, quantity, index, respective, inForce}: FigureContext,
  cites: ReadonlyArray<number>,
  settings: FigureSettings,
): PeriodFound {
  const countedFrom = cites.map(settings.yearOfReference).find((year) => year !== null) ?? settings.year
  return periodOf(sentence, quantity, {
    inForce: inForce.period,
    countedFrom,
    dealt: respective.times.get(index) ?? null,
  })
}

/** A subject that 分别 deals out; nobody where 分别 does not fit; else the one in force, the place or the country of the text. */
function subjectFor(
  {sentence, quantity, respective, index, inForce, before}: FigureContext,
  settings: FigureSettings,
): SubjectFound {
  const {unit, form} = quantity.node.reading
  const found = subjectOf(sentence, quantity.start, quantity.end, {
    inForce: inForce.subject ?? settings.place ?? settings.country,
    ownPlace: settings.place,
    unit,
    isRank: form === 'rank',
  })
  const dealt = subjectNamed(respective.items.get(index) ?? '')
  if (dealt !== null) return {...found, subject: dealt, known: 'printed'}
  if (respective.undealt.has(index)) return {...found, subject: null}
  const of = respective.figures.get(index)
  return of === undefined ? found : {...found, subject: before[of]!.subject, known: 'inherited'}
}

function labelFor(
  {sentence, quantity, respective, index, before}: FigureContext,
  clause: Clause,
  figure: Pick<Observation, 'kind' | 'unit'>,
): LabelFound {
  const dealt = respective.items.get(index)
  if (dealt && subjectNamed(dealt) === null) return {label: dealt, inherited: false}
  const of = respective.figures.get(index)
  if (of !== undefined) return {label: before[of]!.label, inherited: true}
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

/** 进口 16.1 万亿元，下降 0.2%: a rate said of the amount before it is that amount's growth. */
function kindBehindAmount(
  kind: Observation['kind'],
  unit: string | null,
  {label, inherited}: LabelFound,
  before: ReadonlyArray<Observation>,
): Observation['kind'] {
  const isRate = kind === 'change' && unit === '%' && inherited
  return isRate && before.some((each) => each.label === label && each.unit !== '%') ? 'growth' : kind
}

/** The thing counted: the noun behind the figure, else the label without its verb of founding. */
function countedThing(unit: string | null, clause: Clause, label: string): string | null {
  if (unit !== 'count') return null
  const founding = /^.*的|^(?:新设立|新设|新增|设立|拥有|共有|建成|年末|末|期末)/
  return wordsBehind(clause.after) || label.replace(founding, '') || null
}
