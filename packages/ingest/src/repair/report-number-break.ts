import {report} from '@region-briefs/core'
import type {VFile} from 'vfile'
import type {Locate} from '../source/tree-text.ts'

/** A page or line break: what stands before and behind it, and where it is in the original. */
export interface Break {
  readonly left: string
  readonly right: string
  readonly start: number
  readonly end: number
  readonly file: VFile
  readonly locate: Locate
}

/**
 * Leave a message about a break inside a number, or beside one.
 *
 * @param isSure  The number can be told, and was joined.
 * @param at      What broke it.
 */
export function reportNumberBreak(
  {left, right, start, end, file, locate}: Break,
  isSure: boolean,
  at: 'page' | 'line',
): void {
  const [before, behind] = [
    /[\d.,．，]+$/.exec(left)?.[0] ?? left.at(-1)!,
    /^[\d.,．，]+/.exec(right)?.[0] ?? right[0]!,
  ]
  const shown = `${before}↵${behind}`
  report(file, isSure ? 'number-rejoined' : 'number-page-break', {
    reason: isSure
      ? `Unexpected ${at} break inside the number \`${shown}\`, expected \`${before}${behind}\`, joined`
      : `Unexpected ${at} break beside a number at \`${shown}\`, expected a whole number, no figure is read, check the printed page`,
    place: locate({start: start - 1, end: end + 1}),
    actual: shown,
    expected: [before + behind],
  })
}
