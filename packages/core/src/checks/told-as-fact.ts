import {statusWords} from '../figures/status-words.ts'
import type {Observation} from '../model/model.ts'

/** A figure of a later year is taken for a target by its year alone; as long as no word says so, it is told as a fact. */
export function isToldAsFact({status, sentence, comparator}: Observation): boolean {
  // 到 2025 年: from then on, or by then.
  if (status === 'actual') return !/(?<!截)[到至]\s*20\d\d\s*年/.test(sentence.text)
  return (
    (comparator === 'eq' || comparator === 'gt') &&
    !aims.test(sentence.text) &&
    !statusWords.some(([, words]) => words.test(sentence.text))
  )
}

/** Further words of what is still to come. */
const aims =
  /20\d\d\s*年(?:底|末)?(?:前|之前|以前)|建成|(?<!截)[到至]\s*20\d\d\s*年|将|规划|远景|展望|实现|达到|突破|翻番|力争|目标|(?<![重主需只首])要(?![素求点件])/
