import type {Root, TableCell} from 'mdast'
import {scanCitations} from '../grammar/citation-mark.ts'
import {labelledFields} from '../grammar/front-matter-label.ts'
import {isNameList} from '../grammar/front-matter-line.ts'
import {matchesOf} from '../grammar/matches-of.ts'
import {noteMarks} from '../grammar/note-marks.ts'
import {circledSigns} from '../grammar/reference-numbers.ts'
import {rangeBetween, replaceSpans, type SourceRange, type SourceText} from '../source/source-text.ts'
import {type Block, blocksIn, cellsIn, type Locate, textNode} from '../source/tree-text.ts'

/** How a note is marked in the text: ①, [1], or [^1]. */
export type MarkKind = 'circled' | 'square' | 'footnote'

/** The notes that marks between two places lead to: printed numbers or labels to the numbers of entries. */
export interface Reach {
  readonly from: number
  readonly to: number
  readonly numbers: ReadonlyMap<string, number>
}

/** A mark in square brackets that leads to no note of its page. */
export interface UnledMark {
  readonly range: SourceRange
  readonly printed: string
  readonly numbers: ReadonlyArray<number>
}

/** What stands for a mark in a reach: its kind, and its number or label as printed. */
export function noteKey(kind: MarkKind, printed: number | string): string {
  return `${kind} ${printed}`
}

/** A mark in a text, and the number that it leads to. */
interface Led {
  readonly start: number
  readonly end: number
  readonly value: string
}

/**
 * Make the marks of notes in the running text citations of the entries that the notes became.
 *
 * @param reaches  In the order of the text, one a page; the last holds what counts in the whole paper.
 * @returns         The marks in square brackets that lead nowhere.
 */
export function citeNotes(tree: Root, reaches: ReadonlyArray<Reach>, locate: Locate): Array<UnledMark> {
  const unled: Array<UnledMark> = []
  const places: Array<{holder: Block | TableCell; text: SourceText}> = []
  for (const holder of [...blocksIn(tree), ...cellsIn(tree)]) {
    const [child] = holder.children
    const text = child?.type === 'text' && holder.children.length === 1 ? child.data?.source : undefined
    if (text && marksSign.test(text.value) && mayCite(text.value)) places.push({holder, text})
  }
  const hasSquare = reaches.some(({numbers}) => [...numbers.keys()].some((key) => key.startsWith('square')))
  const plain = plainMarks(
    places.map(({text}) => text),
    reaches,
  )
  for (const {holder, text} of places) {
    const marks = [...circledMarks(text, reaches, plain), ...bracketMarks(text, reaches, hasSquare, unled)]
    if (marks.length > 0)
      holder.children = [
        textNode(
          replaceSpans(
            text,
            marks.toSorted((left, right) => left.start - right.start),
          ),
          locate,
        ),
      ] as TableCell['children']
  }
  return unled
}

/** Names carry the marks of their affiliations; labelled fields but an abstract hold no sentences. */
function mayCite(text: string): boolean {
  const [field] = labelledFields(text)
  return !isNameList(text) && (field === undefined || field.name === 'abstract')
}

const marksSign = new RegExp(`[${circledSigns}[［〔]`)
const footnoteMark = /\[\^(?<label>[^\]\s]{1,40})\]/g

/** The circled numbers of each page that hang on words plainly, by the place of their reach: no other one is a mark then. */
function plainMarks(texts: ReadonlyArray<SourceText>, reaches: ReadonlyArray<Reach>): ReadonlySet<string> {
  const plain = new Set<string>()
  for (const text of texts)
    for (const mark of noteMarks(text.value)) {
      const led = mark.isPlain ? reachOf(text, mark, noteKey('circled', mark.number), reaches) : null
      if (led) plain.add(`${led.from} ${mark.number}`)
    }
  return plain
}

function circledMarks(text: SourceText, reaches: ReadonlyArray<Reach>, plain: ReadonlySet<string>): Array<Led> {
  return noteMarks(text.value).flatMap((mark) => {
    const key = noteKey('circled', mark.number)
    const reach = reachOf(text, mark, key, reaches)
    if (!reach || (!mark.isPlain && plain.has(`${reach.from} ${mark.number}`))) return []
    return [{start: mark.start, end: mark.end, value: `^[${reach.numbers.get(key)}]`}]
  })
}

function bracketMarks(
  text: SourceText,
  reaches: ReadonlyArray<Reach>,
  hasSquare: boolean,
  unled: Array<UnledMark>,
): Array<Led> {
  const footnotes = matchesOf(text.value, footnoteMark).flatMap((match): Array<Led> => {
    const place = {start: match.index, end: match.index + match[0].length}
    const key = noteKey('footnote', match.groups!.label!)
    const number = reachOf(text, place, key, reaches)?.numbers.get(key)
    return number === undefined ? [] : [{...place, value: `[^${number}]`}]
  })
  if (!hasSquare) return footnotes
  const cited = scanCitations(text.value).flatMap(({start, end, reading}): Array<Led> => {
    // What begins with a mark is no sentence that cites.
    if (start === 0 || footnotes.some((each) => each.start === start)) return []
    const numbers = reading.flatMap((number) => {
      const key = noteKey('square', number)
      return reachOf(text, {start, end}, key, reaches)?.numbers.get(key) ?? []
    })
    const range = numbers.length < reading.length ? rangeBetween(text, start, end) : null
    if (range) unled.push({range, printed: text.value.slice(start, end), numbers: reading})
    const isSame = numbers.every((number, index) => number === reading[index])
    return isSame || numbers.length < reading.length ? [] : [{start, end, value: `^[${numbers.join(', ')}]`}]
  })
  return [...footnotes, ...cited]
}

/** The notes that a mark leads to: those at the foot of its page, else those of the whole paper. */
function reachOf(
  text: SourceText,
  {start, end}: {start: number; end: number},
  key: string,
  reaches: ReadonlyArray<Reach>,
): Reach | null {
  const at = rangeBetween(text, start, end)?.start ?? -1
  let [low, high] = [0, reaches.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (reaches[middle]!.to <= at) low = middle + 1
    else high = middle
  }
  const near = reaches[low]!
  if (near.from <= at && near.numbers.has(key)) return near
  const last = reaches.at(-1)!
  return last.numbers.has(key) ? last : null
}
