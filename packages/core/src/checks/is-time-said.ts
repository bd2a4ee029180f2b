import type {Observation} from '../model/model.ts'

/** Its own sentence says the time of a figure; else the time is one that was said before, perhaps of something else. */
export function isTimeSaid({period, periodText, known, sentence}: Observation): boolean {
  if (period === null) return false
  return known.period !== 'inherited' || (periodText !== null && sentence.text.includes(periodText))
}
