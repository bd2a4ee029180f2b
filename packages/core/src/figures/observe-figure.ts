import type {HowKnown, Observation} from '../model/model.ts'
import type {Quantity} from '../tree/nodes.ts'
import {lastUpTo} from '../tree/last-up-to.ts'
import type {Mark, SentenceUnit} from '../tree/read-passages.ts'
import {type BasisFound, basisIn, basisOf, priceIn} from './read-basis.ts'
import {chainFrom, chainTo} from './chain.ts'
import {type Clause, clauseOf} from './clause.ts'
import type {FieldRule} from './field-rules.ts'
import {type CitesFound, citesOf} from './read-cites.ts'
import {type Kind, kindOf} from './read-kind.ts'
import {type CountedFound, countedThing} from './counted-thing.ts'
import {kindBehindAmount} from './kind-behind-amount.ts'
import {isSizeNoun, type LabelFound, labelOf} from './read-label.ts'
import {periodOf} from './read-period.ts'
import type {PeriodFound} from './resolve-time.ts'
import {type PartnerFound, partnerOf} from './read-partner.ts'
import type {Respective} from './read-respective.ts'
import {type StatusFound, statusOf} from './read-status.ts'
import {type SubjectFound, subjectOf} from './read-subject.ts'
import type {FigureSettings, InForce} from './to-observations.ts'

/** How many figures before one in its sentence can say what it is. */
const longestMemory = 64

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

/** What each reader found for one figure, with the rules they followed: the observation and its trace are made of it. */
export interface FigureFound {
  readonly quantity: Mark<Quantity>
  readonly kind: Kind
  readonly basis: BasisFound
  readonly price: Observation['price']
  readonly status: StatusFound
  readonly period: PeriodFound
  readonly label: LabelFound
  readonly subject: SubjectFound & PartnerFound
  readonly counted: CountedFound
  readonly marks: CitesFound
}

/** All that the text says of one figure, as its readers find it. */
export function readFigure(context: FigureContext, settings: FigureSettings): FigureFound {
  const {sentence, quantity, following, before, inForce} = context
  const {times} = settings
  const {start, end, node} = quantity
  const {reading, value: surface} = node
  const clause = clauseOf(sentence, start, end)
  const said = basisIn(sentence, clause.start, start)
  const alone = kindOf(reading, clause, surface, said !== null)
  const marks = citesOf(sentence, end, following)
  const period = periodFor(context, [...marks.cites, ...marks.citesNear], said?.basis === 'annual-average', settings)
  const label = labelFor(context, clause, {kind: alone.kind, unit: reading.unit})
  const whose = subjectFor(context, settings)
  const isNamedAnew = (whose.from?.start ?? -1) >= clause.start
  const of = context.respective.figures.get(context.index)
  const dealt = context.respective.items.get(context.index)?.partner ?? (of === undefined ? null : before[of]!.partner)
  const partner: PartnerFound = dealt
    ? {partner: dealt, partnerBy: 'partner-dealt'}
    : partnerOf(sentence, clause, quantity, label, {
        inForce: inForce.partner,
        isNamedAnew,
        before: before.at(-1),
      })
  const {known, by, from} = whose
  const subject = {subject: whose.subject, known, by, from, partner: partner.partner, partnerBy: partner.partnerBy}
  const status = statusOf({sentence, clause, period, before, above: times.above(sentence.section)}, times)
  const isReported = times.reportsOn && status.status === 'actual' && period.period !== null
  const compared = isReported || (times.goesOn && inForce.isYearly && status.status === 'actual')
  const recent = before.length > longestMemory ? before.slice(-longestMemory) : before
  const kind = kindBehindAmount(alone, {unit: reading.unit, label: label.label, compared, words: clause.before}, recent)
  return {
    quantity,
    kind,
    basis: basisOf({kind: kind.kind, unit: reading.unit, label: label.label}, said, {
      sentence,
      quantity,
      before: recent,
      inForce,
      isReported: isReported || (times.saysYearly && status.status === 'actual'),
      isActual: status.status === 'actual',
    }),
    price: priceIn(sentence.text.slice(priceFrom(context), start)),
    status,
    period,
    label,
    subject,
    counted: countedThing(kind.kind, reading.unit, clause, label.label, sentence.regions),
    marks,
  }
}

/** The observation that was found; its id is given later. */
export function observationOf(
  {quantity, kind: {kind, direction}, basis, price, status, period, label, subject, counted, marks}: FigureFound,
  sentence: SentenceUnit,
  section: string | null,
): Observation {
  const {reading, value: surface, position} = quantity.node
  return {
    id: '',
    surface,
    value: kind === 'level' && reading.negative && reading.value !== null ? -reading.value : reading.value,
    low: reading.low,
    high: reading.high,
    unit: reading.unit,
    counted: counted.counted,
    comparator: reading.comparator,
    kind,
    direction,
    basis: basis.basis,
    basisPeriod: basis.period,
    price,
    status: status.status,
    period: period.period,
    periodText: period.text,
    label: label.label,
    subject: subject.subject,
    partner: subject.partner,
    cites: marks.cites,
    citesNear: marks.citesNear,
    decimals: reading.decimals,
    scale: reading.scale,
    printed: reading.printed,
    printedUnit: reading.printedUnit,
    known: knownOf(period, subject, basis, label),
    section,
    sentence: {text: sentence.text, position: sentence.position},
    position: position ?? sentence.position,
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

/** 按不变价格计算，比上年增长 5.4%: prices are said in the clauses since the figure before. */
function priceFrom({sentence, quantity}: FigureContext): number {
  const {quantities} = sentence
  const last = quantities[lastUpTo(quantities, quantity.start, ({end}) => end)]?.end ?? 0
  const mark = sentence.blanked.slice(last, quantity.start).lastIndexOf('；')
  return mark < 0 ? last : last + mark
}

/** A time that 分别 deals out, else the one in force. 过去五年 is counted from the year of the source cited, else of the text. */
function periodFor(
  {sentence, quantity, index, respective, inForce}: FigureContext,
  cites: ReadonlyArray<number>,
  isAverage: boolean,
  {times, yearOfReference}: FigureSettings,
): PeriodFound {
  const cited = cites.map(yearOfReference).find((year) => year !== null) ?? null
  return periodOf(sentence, quantity, {
    inForce: inForce.period,
    countedFrom: cited ?? times.countedFrom,
    dealt: respective.times.get(index) ?? null,
    // A work report of January looks back on the year before.
    now: cited ?? (times.isWorkReport ? times.countedFrom : times.year),
    date: times,
    isScholarly: times.isScholarly,
    isAverage,
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
    inForceBy: ruleInForce(inForce, settings),
    ownPlace: settings.place,
    unit,
    isRank: form === 'rank',
  })
  const dealt = respective.items.get(index)?.subject ?? null
  if (dealt !== null) return {...found, subject: dealt, known: 'printed', by: 'subject-dealt', from: undefined}
  if (respective.undealt.get(index)) return {...found, subject: null, by: 'subject-undealt', from: undefined}
  const of = respective.figures.get(index)
  if (of === undefined) return found
  return {...found, subject: before[of]!.subject, known: 'inherited', by: 'subject-of-figure', from: undefined}
}

function ruleInForce({subject}: InForce, {place, country}: FigureSettings): FieldRule {
  if (subject !== null) return 'subject-in-force'
  if (place !== null) return 'subject-of-title'
  return country === null ? 'subject-unsaid' : 'subject-of-text'
}

function labelFor(
  {sentence, quantity, respective, index, before, inForce}: FigureContext,
  clause: Clause,
  figure: Pick<Observation, 'kind' | 'unit'>,
): LabelFound {
  const dealt = respective.items.get(index)
  if (dealt?.label && !isSizeNoun.test(dealt.label)) return {label: dealt.label, inherited: false, by: 'label-dealt'}
  const of = respective.figures.get(index)
  if (of !== undefined) return {label: before[of]!.label, inherited: true, by: 'label-of-figure'}
  const chain = chainTo(sentence, quantity) ?? chainFrom(sentence, quantity)
  const skipped = Math.max(0, before.length - longestMemory)
  const recent = skipped === 0 ? before : before.slice(skipped)
  const earlier = dealt ? recent.filter((_, place) => !respective.items.has(skipped + place)) : recent
  return labelOf(
    sentence,
    dealt ? {...clause, before: dealt.label ?? ''} : clause,
    figure,
    chain,
    earlier,
    inForce.figures,
  )
}
