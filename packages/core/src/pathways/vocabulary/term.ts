/** What measures speak of: a thing under one label, in all forms in which texts name it. */
export interface Term {
  readonly label: string
  /** Region id or ISO 3166-2 code; null for a place without one, and for what is no place. */
  readonly code: string | null
  readonly forms: ReadonlyArray<string>
}

/** A term that other forms name too. */
export function term(label: string, ...others: ReadonlyArray<string>): Term {
  return {label, code: null, forms: [label, ...others]}
}

/** Terms that are named as they are labelled, parted by white space. */
export function terms(labels: string): Array<Term> {
  return labels
    .trim()
    .split(/\s+/)
    .map((label) => term(label))
}
