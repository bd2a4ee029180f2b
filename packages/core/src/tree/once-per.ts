/** A function that computes its answer once for each object it is asked about, and keeps it as long as the object lives. */
export function oncePer<Subject extends object, Answer>(
  compute: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const answers = new WeakMap<Subject, {readonly answer: Answer}>()
  return (subject) => {
    const known = answers.get(subject)
    if (known) return known.answer
    const answer = compute(subject)
    answers.set(subject, {answer})
    return answer
  }
}
