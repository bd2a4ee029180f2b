import {inPercent} from './arithmetic/in-percent.ts'
import type {Calculation} from '../model/model.ts'
import {type Claim, holdAgainst} from './arithmetic/hold-against.ts'
import {combine, exactly, type Interval, isPrecise, printedInterval} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresOf, rowOf} from './check-input.ts'
import {findAmounts, findAmountsOfAnyTime, isAmount} from './find-amount.ts'
import {isSlipInto} from './is-slip-into.ts'
import {isTimeSaid} from './is-time-said.ts'
import type {FindingDraft} from './finding-draft.ts'
import {bestOf, observationOf} from './look-up.ts'
import {isOwnPlace} from './measure.ts'
import {looseWholes} from './loose-wholes.ts'

/** Hold a printed share against its part and its whole: 26.29 万亿元，占全国外贸总值 45.47 万亿元的 57.82%. */
export function checkShareOfWhole(input: CheckInput): Array<FindingDraft> {
  const observation = observationOf(input)
  return figuresOf(input).flatMap((figure): Array<FindingDraft> => {
    const {observation: share} = figure
    if (share.kind !== 'share' || share.unit !== '%' || share.value === null || share.status !== 'actual') return []
    const whole = wholesOfShare(input, figure)
    const tried = partsOfShare(input, figure).flatMap((parts) =>
      whole
        .filter(
          (each) =>
            !parts.includes(each) &&
            each.observation.unit === parts[0]!.observation.unit &&
            !isOfAnotherRow(figure, parts[0]!, each) &&
            !isOtherTrade(parts[0]!, each),
        )
        .map((each) => holdAgainst(claimOf(figure, parts, each), observation)),
    )
    return tried.length > 0 ? bestOf(tried) : heldLoosely(input, figure)
  })
}

/** 服务进出口 is no part of goods trade: 对外贸易 that it is a share of is both. */
function isOtherTrade(part: Figure, whole: Figure): boolean {
  return /^服务(?:进出口|出口|进口)/.test(part.words) && !whole.words.includes('服务')
}

/** Rows of a table whose names nobody knows all measure the same; `checkTableColumns` finds the row of all. */
function isOfAnotherRow(share: Figure, part: Figure, whole: Figure): boolean {
  return share.sentence === null && whole.sentence === null && part.measure === whole.measure
}

/**
 * Against what the share may be of by looser words. Nothing tells whether it is, so that it differs only where one slip of the pen in
 * one of the three would make them agree.
 */
function heldLoosely(input: CheckInput, figure: Figure): Array<FindingDraft> {
  const observation = observationOf(input)
  const [parts] = partsOfShare(input, figure)
  const part = parts?.[0]
  if (!parts || !part || parts.length > 1) return []
  const tried = looseWholes(input, figure, part).map(({figure: whole, isNamed}) => ({
    whole,
    isNamed,
    finding: holdAgainst(claimOf(figure, parts, whole), observation),
  }))
  const agreeing = tried.find(({finding}) => finding.status === 'agrees')
  if (agreeing) return agreeing.isNamed ? [agreeing.finding] : []
  return tried
    .filter(({whole, isNamed}) => oneSlipMends(figure, part, whole, isNamed))
    .slice(0, 1)
    .map(({finding}) => finding)
}

function oneSlipMends(
  {observation: share}: Figure,
  {observation: part}: Figure,
  {observation: whole}: Figure,
  isNamed: boolean,
): boolean {
  const [ratio, of, all] = [share, part, whole].map((each) => printedInterval(each)) as [Interval, Interval, Interval]
  const hundred = exactly(100)
  return (
    isSlipInto(share, combine('*', combine('/', of, all), hundred), isNamed) ||
    isSlipInto(part, combine('/', combine('*', ratio, all), hundred), isNamed) ||
    isSlipInto(whole, combine('*', combine('/', of, ratio), hundred), isNamed)
  )
}

function claimOf({observation: actual}: Figure, parts: ReadonlyArray<Figure>, whole: Figure): Claim {
  return {
    rule: 'share-of-whole',
    actual,
    calculation: percentOf(parts, whole),
    severity: 'warning',
    what: `Share of \`${parts.map(({observation}) => observation.surface).join(' + ')}\` in \`${whole.observation.surface}\``,
    explanation: 'part and whole may be of another coverage, time or edition of the statistic',
  }
}

/** The share that the parts are of a whole, in percent. */
export function percentOf(parts: ReadonlyArray<Figure>, whole: Figure): Calculation {
  const terms = parts.map(({observation}) => ({observation: observation.id}))
  const part: Calculation = terms.length === 1 ? terms[0]! : {operator: '+', terms}
  const ratio: Calculation = {operator: '/', terms: [part, {observation: whole.observation.id}]}
  return inPercent(ratio)
}

/** The parts that the share can be of, most likely first; several figures where its subject is a list, 广东和江苏. */
export function partsOfShare(input: CheckInput, figure: Figure): Array<Array<Figure>> {
  const {observation: share, thing, measure} = figure
  const row = rowOf(input, figure)
  const beside = row.findLast(
    (each) =>
      each.start < figure.start &&
      isAmount(each.observation) &&
      isPrecise(each.observation) &&
      each.observation.subject === share.subject &&
      each.observation.partner === share.partner &&
      (each.observation.period === share.period ||
        (!isTimedItself(figure) && (each.observation.period === null || share.period === null))) &&
      (each.measure === measure || thing === '') &&
      !isInRow(each, row) &&
      !isBehindShare(figure, row),
  )
  const {subject, partner, period} = share
  const elsewhere = findAmounts(input, {thing, subject, partner, period}, figure)
  const single = [...(beside ? [beside] : []), ...elsewhere.filter((each) => each !== beside)].map((each) => [each])
  const names = subject?.split(/[、和与及]/) ?? []
  if (names.length < 2) return single
  const each = names.map((name) => findAmounts(input, {thing, subject: name, partner, period, unit: 'CNY'}, figure)[0])
  const parts = each.filter((part) => part !== undefined)
  return parts.length === names.length ? [...single, parts] : single
}

/** 2012 年占比为 33.6%: a time in its own clause, so that an amount of no time is not its part. */
function isTimedItself({sentence, start}: Figure): boolean {
  const clause = /[^，,；;。]*$/.exec(sentence!.text.slice(Math.max(0, start - 40), start))![0]
  return /(?:(?:19|20)\d{2}\s*年|上年|去年)[^占比]*(?:占|比重)/.test(clause)
}

/** 3425 亿元、1372 亿元，占比 25%、10%: which share is of which amount, nobody says. */
export function isInRow(figure: Figure, row: ReadonlyArray<Figure>): boolean {
  const place = row.indexOf(figure)
  return isJoined(row[place - 1], figure) || isJoined(figure, row[place + 1])
}

function isJoined(left: Figure | undefined, right: Figure | undefined): boolean {
  return (
    left !== undefined &&
    right !== undefined &&
    left.thing === right.thing &&
    /^\s*[、和与及]\s*$/.test(left.sentence!.text.slice(left.end, right.start))
  )
}

/** 占比 25%、10%: the second of two shares in a row is of another amount than the one before them. */
export function isBehindShare(share: Figure, row: ReadonlyArray<Figure>): boolean {
  const before = row.findLast(({start}) => start < share.start)
  return (
    before?.observation.kind === 'share' &&
    /^\s*[、和与及]\s*$/.test(share.sentence!.text.slice(before.end, share.start))
  )
}

/**
 * The wholes that the words behind 占 name, of the share's own time; of any near it where its sentence names none, since a time
 * said before may be that of a comparison, 上年为 1650 万标箱.
 */
export function wholesOfShare(input: CheckInput, figure: Figure): Array<Figure> {
  const {observation: share, whole, thing} = figure
  if (!whole) return []
  const isOwn = whole.subject === null || isOwnPlace(whole.subject)
  const wanted = {thing: whole.thing || thing, subject: isOwn ? share.subject : whole.subject, partner: null}
  const ofItsTime = findAmounts(input, {...wanted, period: share.period}, figure)
  if (ofItsTime.length === 0 || isTimeSaid(share)) return ofItsTime
  return [...ofItsTime, ...findAmountsOfAnyTime(input, wanted, figure)]
}
