/**
 * A function that computes its answer once for each key, and keeps it as long as the function itself lives: to be made for one
 * text, whose labels and subjects come again and again, and not for all texts.
 */
export function remembered<Key, Answer>(compute: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new Map<Key, Answer>()
  return (key) => {
    const known = answers.get(key)
    if (known !== undefined || answers.has(key)) return known as Answer
    const answer = compute(key)
    answers.set(key, answer)
    return answer
  }
}
