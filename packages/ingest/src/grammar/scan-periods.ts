import type {PeriodReading} from '@region-briefs/core'
import {matchesOf} from './matches-of.ts'
import {type PeriodRule, periodRules, planNames, yearDigits} from './period-rules.ts'
import type {Span} from './span.ts'

/** Rules that need the same signs, one behind the other: a sentence without them is not asked for each. */
interface RuleGroup extends Pick<PeriodRule, 'needs' | 'needsYear' | 'needsPlan' | 'opening'> {
  readonly rules: Array<PeriodRule>
}

const groups: ReadonlyArray<RuleGroup> = grouped(periodRules)
const anyYear = new RegExp(yearDigits)
const anyPlan = new RegExp(planNames)
/** Each rule needs one of these; most sentences hold no time at all. */
const anySign = /[年期季月五来础]/

/**
 * Find the printed times of a sentence.
 *
 * @param text  One sentence, folded to half width, citation marks and titles masked.
 * @returns     In the order of the text, none over another; where two start together the longer one is kept.
 */
export function scanPeriods(text: string): Array<Span<PeriodReading>> {
  if (!anySign.test(text)) return []
  const hasYear = anyYear.test(text)
  const hasPlan = anyPlan.test(text)
  const found: Array<Span<PeriodReading>> = []
  let opening: RegExp | null = null
  let places: ReadonlyArray<number> = []
  for (const group of groups) {
    if ((group.needsYear && !hasYear) || (group.needsPlan && !hasPlan) || !text.includes(group.needs)) continue
    if (group.opening && group.opening !== opening) {
      opening = group.opening
      places = placesIn(text, opening)
    }
    if (group.opening && places.length === 0) continue
    for (const {pattern, read} of group.rules) {
      const matches = group.opening ? matchesAt(text, pattern, places) : matchesOf(text, pattern)
      for (const match of matches) {
        const reading = read(match.groups ?? {}, text, match.index)
        if (reading) found.push({start: match.index, end: match.index + match[0].trimEnd().length, reading})
      }
    }
  }
  return found.length > 1 ? firstAndLongest(found) : found
}

/** None over another: the first, of those that start together the longest. */
function firstAndLongest(found: ReadonlyArray<Span<PeriodReading>>): Array<Span<PeriodReading>> {
  const kept: Array<Span<PeriodReading>> = []
  for (const span of found.toSorted((left, right) => left.start - right.start || right.end - left.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  }
  return kept
}

function grouped(rules: ReadonlyArray<PeriodRule>): Array<RuleGroup> {
  const found: Array<RuleGroup> = []
  for (const rule of rules) {
    const last = found.at(-1)
    const {needs, needsYear, needsPlan, opening} = rule
    const goesOn =
      last?.needs === needs && last.needsYear === needsYear && last.needsPlan === needsPlan && last.opening === opening
    if (goesOn) last.rules.push(rule)
    else found.push({needs, needsYear, needsPlan, opening, rules: [rule]})
  }
  return found
}

/** All places where an opening stands, over one another too: 二〇二〇二〇 has two. */
function placesIn(text: string, opening: RegExp): Array<number> {
  const places: Array<number> = []
  opening.lastIndex = 0
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    places.push(match.index)
    opening.lastIndex = match.index + 1
  }
  return places
}

/** The matches that begin at these places, none over another. */
function matchesAt(text: string, pattern: RegExp, places: ReadonlyArray<number>): Array<RegExpExecArray> {
  const matches: Array<RegExpExecArray> = []
  let done = 0
  for (const place of places) {
    if (place < done) continue
    pattern.lastIndex = place
    const match = pattern.exec(text)
    if (!match) continue
    matches.push(match)
    done = place + match[0].length
  }
  return matches
}
