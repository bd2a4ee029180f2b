import {columnsOf} from '../talk/wide-text.ts'
import type {Place} from './problem.ts'

/** Most columns of a line that are shown. */
const widest = 100

/**
 * Show where something stands: the line before, the line itself, and marks under what is meant.
 *
 * @returns Lines. Chinese characters take two columns, and their marks too.
 */
export function codeFrame(text: string, {line, column, length}: Place): Array<string> {
  const lines = text.split(/\r\n|\r|\n/)
  const width = String(line).length
  const row = (number: number, mark: string): string =>
    `${mark} ${String(number).padStart(width)} | ${shown(lines[number - 1] ?? '').slice(0, widest)}`.trimEnd()
  const here = lines[line - 1] ?? ''
  const before = shown(here.slice(0, column - 1))
  const marked = shown(here.slice(column - 1, column - 1 + length))
  const under =
    before.length < widest
      ? [`  ${' '.repeat(width)} | ${' '.repeat(columnsOf(before))}${'^'.repeat(Math.max(1, columnsOf(marked)))}`]
      : []
  return [...(line > 1 ? [row(line - 1, ' ')] : []), row(line, '>'), ...under]
}

/** A tab takes as many columns as the terminal likes; nothing else that moves the cursor is printed. */
function shown(text: string): string {
  // oxlint-disable-next-line no-control-regex -- a file may hold any of them
  return text.replaceAll('\t', '  ').replaceAll(/[\u0000-\u001F\u007F-\u009F]/g, '·')
}
