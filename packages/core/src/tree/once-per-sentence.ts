import type {SentenceUnit} from './read-passages.ts'

let readers = 0

/**
 * A function that computes its answer once for each sentence, and keeps it in the sentence's own `answers`, as long as that lives.
 * Each figure of a sentence asks a dozen of these, so that looking the answer up must cost nothing.
 */
export function oncePerSentence<Answer>(
  compute: (sentence: SentenceUnit) => Answer & {},
): (sentence: SentenceUnit) => Answer & {} {
  const place = readers++
  return (sentence) => {
    const known = sentence.answers[place] as (Answer & {}) | undefined
    if (known !== undefined) return known
    const answer = compute(sentence)
    sentence.answers[place] = answer
    return answer
  }
}
