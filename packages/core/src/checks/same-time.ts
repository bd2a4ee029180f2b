import type {Observation} from '../model/model.ts'
import {isTimeSaid} from './is-time-said.ts'
import {isWithin} from './period-shift.ts'

/** Of times that can be one: the same, one that is not known, a plan and its years, or a part of a year where one is only carried on. */
export function isOfOneTimeOrNone(first: Observation, second: Observation): boolean {
  const [before, after] = [first.period, second.period]
  if (before === null || after === null) return !isTimeUnread(first) && !isTimeUnread(second)
  if (before === after) return true
  const isNested = isWithin(before, after) || isWithin(after, before)
  if (isYears(before) && isYears(after)) return isNested
  // 2025 年 and 上半年 are two times where each is said.
  return isNested && (isYears(before) || isYears(after)) && !(isTimeSaid(first) && isTimeSaid(second))
}

/** 上半年 of a year that nobody says. */
function isTimeUnread({period, sentence}: Observation): boolean {
  return period === null && /[上下]半年|[一二三四前]季度|\d\s*月|去年|上年/.test(sentence.text)
}

/** `2025`, `2026/2030`: no part of a year is meant. */
function isYears(period: string): boolean {
  return !period.includes('-')
}
