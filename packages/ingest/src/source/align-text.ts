import type {Piece} from './source-text.ts'

/** How many characters of a value the next characters of the original stand for; null where no rule explains them. */
export type Step = (
  value: string,
  read: number,
  printed: string,
  seen: number,
) => {value: number; printed: number} | null

/**
 * Where each character of a value stands in the original that it was read from, step by step.
 *
 * @param printed  The original's stretch, which begins at `start` of the original.
 * @returns        Pieces of the value. What no step explains stands for all that is left: its place is then too wide, never wrong.
 */
export function alignText(value: string, printed: string, start: number, stepAt: Step): Array<Omit<Piece, 'at'>> {
  const pieces: Array<Omit<Piece, 'at'>> = []
  let read = 0
  let seen = 0
  while (read < value.length) {
    const step = stepAt(value, read, printed, seen)
    if (!step) return [...pieces, {value: value.slice(read), start: start + seen, end: start + printed.length}]
    if (step.value > 0)
      pieces.push({value: value.slice(read, read + step.value), start: start + seen, end: start + seen + step.printed})
    read += step.value
    seen += step.printed
  }
  return pieces
}
