import type {Period, Section} from '../tree/nodes.ts'
import {titleOf} from '../tree/read-passages.ts'
import type {Observation} from '../model/model.ts'
import type {FieldRule} from './field-rules.ts'
import {
  aheadTitles,
  backTitles,
  firstYearToCome,
  planIn,
  reportOpenings,
  reportTitles,
  setTitles,
  standTitles,
  workReports,
  yearlyUnlessSaid,
} from './time-words.ts'
import {type PeriodFound, resolveTime, type TimeContext} from './resolve-time.ts'

/** When a text was written, and what times its title and headings set for all below them. */
export interface TextTimes {
  /** Of the text: its date, else the year of a work report's title; null where neither is printed. */
  readonly year: number | null
  /** Month of the text's date, 1 to 12; null where none is printed. */
  readonly month: number | null
  /** Last year that 过去五年 counts; null where no year is known. */
  readonly countedFrom: number | null
  /** The first year that is still to come for the text. */
  readonly yearToCome: number
  /** Years before this one are past for the text. */
  readonly firstYear: number
  /** A communiqué, a note or a plan goes on under a time from one paragraph to the next; an article does not. */
  readonly goesOn: boolean
  /** Its title says on which time it reports: 2024 年…公报. */
  readonly reportsOn: boolean
  /** It says that its growths are against the year before: 以下如无特别说明，均为同比增速. */
  readonly saysYearly: boolean
  /** In an article a time holds for a sentence that names nobody and no time only. */
  readonly isScholarly: boolean
  /** It reports on the year before its own. */
  readonly isWorkReport: boolean
  /** What the headings over a figure, else the title, say of its time; null where they say nothing. */
  readonly above: (section: Section | null) => TimeAbove | null
}

/** A time that a heading sets, and whether what stands below is still to be done. */
export interface TimeAbove {
  readonly period: PeriodFound | null
  readonly status: Observation['status'] | null
}

/** What is known of a text before its sentences are read. */
export interface TextTimesInput {
  readonly title: string
  /** ISO 8601, as exact as printed; null where the text has none. */
  readonly date: string | null
  readonly isScholarly: boolean
  /** Its first sentences. */
  readonly opening: ReadonlyArray<string>
  /** The last year of which it tells as of a fact; null where it tells of none. */
  readonly latestYear: number | null
  readonly nested: ReadonlyArray<{readonly section: Section; readonly parent: Section | null}>
}

/** Read the times of a text's date, title and headings. */
export function textTimes({title, date, isScholarly, opening, latestYear, nested}: TextTimesInput): TextTimes {
  const parents = new Map(nested.map(({section, parent}) => [section, parent]))
  const isWorkReport = workReports.test(title)
  const dated = date === null ? null : Number(date.slice(0, 4))
  const month = date === null || date.length < 7 ? null : Number(date.slice(5, 7))
  const inTitle = nested.flatMap(({section}) => (section.depth === 1 ? timesOf(section) : []))
  const isAhead = aheadTitles.test(title) && !backTitles.test(title)
  const plan = isAhead ? planIn(title) : null
  const year = dated ?? (isWorkReport ? yearIn(inTitle) : null)
  // In the first half of a year 过去五年 ends with the year before: the year of the text is hardly begun.
  const lastYear = Math.max(firstYearToCome - 1, latestYear ?? 0)
  const countedFrom = year !== null && (month ?? (isWorkReport ? 1 : 12)) <= 6 ? year - 1 : year
  // A work report without a date is of the beginning of its year.
  const monthOfText = month ?? (isWorkReport ? 1 : null)
  const context = {inForce: null, countedFrom, now: year, date: {year, month: monthOfText}}
  const isReport = !isScholarly && !isWorkReport && !isAhead
  const ofTitle = isReport ? lastResolved(inTitle, context, 'period-of-title') : null
  const ofText = ofTitle ?? (isWorkReport && year !== null ? reportedYear(year) : null)
  const ofSection = (section: Section): TimeAbove | null => {
    if (section.depth === 1) return ofText || plan ? {period: ofText, status: plan ? 'target' : null} : null
    const period = lastResolved(timesOf(section), {...context, inForce: ofTitle}, 'period-of-heading')
    const heading = titleOf(section)
    if (setTitles.test(heading))
      return {period: period ?? (isWorkReport && year !== null ? yearSet(year) : null), status: 'target'}
    if (standTitles.test(heading)) return {period, status: 'actual'}
    return period ? {period, status: null} : null
  }
  return {
    year,
    month: monthOfText,
    countedFrom: ofTitle?.period ? Number(ofTitle.period.split('/').at(-1)!.slice(0, 4)) : countedFrom,
    yearToCome: year === null && plan ? plan[0] : (year ?? lastYear) + 1,
    firstYear: year ?? plan?.[0] ?? lastYear,
    goesOn:
      !isScholarly &&
      (ofTitle !== null || reportTitles.test(title) || opening.some((sentence) => reportOpenings.test(sentence))),
    reportsOn: ofTitle !== null && reportTitles.test(title),
    saysYearly: opening.some((sentence) => yearlyUnlessSaid.test(sentence)),
    isScholarly,
    isWorkReport,
    above: isScholarly ? () => null : aboveIn(parents, ofSection, ofText && {period: ofText, status: null}),
  }
}

/** The nearest heading over a section that says a time or a status, else what holds for the whole text. */
function aboveIn(
  parents: ReadonlyMap<Section, Section | null>,
  ofSection: (section: Section) => TimeAbove | null,
  ofText: TimeAbove | null,
): (section: Section | null) => TimeAbove | null {
  const known = new Map<Section, TimeAbove | null>()
  const above = (section: Section | null): TimeAbove | null => {
    if (section === null) return ofText
    const found = known.get(section)
    if (found !== undefined) return found
    const own = ofSection(section)
    const parent = parents.get(section) ?? null
    const wider = own?.period || parent === null ? ofText : above(parent)
    const answer =
      own === null ? wider : {period: own.period ?? wider?.period ?? null, status: own.status ?? wider?.status ?? null}
    known.set(section, answer)
    return answer
  }
  return above
}

function timesOf(section: Section): Array<Period> {
  const [heading] = section.children
  return heading?.type === 'heading' ? heading.children.filter((child) => child.type === 'period') : []
}

/** What a work report tells is of the year before, until it says another time. */
function reportedYear(year: number): PeriodFound {
  return {period: String(year - 1), text: `${year}年`, known: 'counted', by: 'period-of-title'}
}

/** What it sets is of its own year. */
function yearSet(year: number): PeriodFound {
  return {period: String(year), text: `${year}年`, known: 'counted', by: 'period-of-title'}
}

function yearIn(times: ReadonlyArray<Period>): number | null {
  const found = times.findLast(({reading}) => reading.form === 'absolute')
  return found?.reading.form === 'absolute' ? Number(found.reading.iso.slice(-4)) : null
}

/** The last time that can be resolved. */
function lastResolved(times: ReadonlyArray<Period>, context: TimeContext, by: FieldRule): PeriodFound | null {
  const found = times
    .filter(({reading}) => reading.form !== 'base')
    .map((time) => resolveTime(time, [], context))
    .findLast(({period}) => period !== null)
  return found ? {...found, known: 'inherited', by} : null
}
