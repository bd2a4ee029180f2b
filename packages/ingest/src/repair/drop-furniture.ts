import {report} from '@region-briefs/core'
import type {Root, RootContent} from 'mdast'
import type {Transformer} from 'unified'
import type {Point} from 'unist'
import type {VFile} from 'vfile'
import {foldWidth} from '../grammar/fold-width.ts'
import {labelAlone, labelledFields} from '../grammar/front-matter-label.ts'
import {headingExtent} from '../grammar/heading-extent.ts'
import {beginsWithUnit, pageNumber} from '../grammar/page-number.ts'
import {type HeadLine, headKey, isIssue, isTitledIssue, repeatedHeads, titleKeys} from '../grammar/running-head.ts'
import {isFinished, isRunningText} from '../grammar/paragraph-end.ts'
import {blockText} from '../source/tree-text.ts'
import {markUnsure} from '../source/unsure-numbers.ts'

/** A block that may be no part of the text: a page number, a running head, a rule between two pages. */
interface Piece {
  readonly index: number
  readonly line: string
  readonly page: {value: number; isMarked: boolean} | null
  /** What it has in common with the running heads of other pages; empty where it is none. */
  readonly key: string
}

declare module 'vfile' {
  interface DataMap {
    /** Where the page numbers and running heads stood that were taken out, in the order of the text. */
    pageBreaks: Array<number>
  }
}

/** One character more than a running head has. */
const longestLine = 81

/** Such blocks one after the other, and whether they stand inside a sentence. */
interface Run {
  readonly pieces: ReadonlyArray<Piece>
  readonly isInside: boolean
}

/**
 * Take page numbers and running heads out of the tree, so that the paragraphs that they part can be joined. They stay
 * in the file, and each is named in a message. A bare number that may be a figure stays in the text.
 */
export function dropFurniture(): Transformer<Root, Root> {
  return (tree, file) => {
    const runs = runsIn(tree.children, String(file))
    if (runs.length === 0) return
    const heads = new Set([
      ...runningHeads(runs),
      ...repeatedHeads(headLines(runs, tree.children), String(file).length),
    ])
    const pages = pageSeries(runs)
    const dropped = new Set<number>()
    const breaks: Array<number> = []
    for (const run of runs) {
      const hasPage = run.pieces.some(({page}) => page?.isMarked)
      const hasHead = run.pieces.some(({key}) => heads.has(key))
      for (const piece of run.pieces) {
        if (isFurniture(piece, run, {hasPage, hasHead, heads, pages}, tree.children)) {
          dropped.add(piece.index)
          // A rule may stand above the notes of a page.
          if (/[\p{L}\d]/u.test(piece.line)) breaks.push(tree.children[piece.index]!.position?.start.offset ?? 0)
        } else if (piece.page && run.isInside) reportBareNumber(piece, tree.children[piece.index]!, file)
      }
    }
    file.data.pageBreaks = breaks
    for (const index of dropped) reportDropped(tree.children[index]!, file)
    tree.children = tree.children.filter((_, index) => !dropped.has(index))
  }
}

function isFurniture(
  {index, page, key, line}: Piece,
  {isInside, pieces}: Run,
  known: {hasPage: boolean; hasHead: boolean; heads: ReadonlySet<string>; pages: ReadonlySet<number>},
  nodes: ReadonlyArray<RootContent>,
): boolean {
  if (page?.isMarked) return true
  if (page) {
    const next = nodes[pieces.at(-1)!.index + 1]
    if (known.hasHead || known.pages.has(index)) return true
    return isInside && !beginsWithUnit(foldWidth((blockText(next)?.value ?? '').slice(0, 24)))
  }
  // The first block is the title, which running heads repeat, unless it prints the number of an issue.
  if (key !== '') return (index > 0 || isIssue(line)) && known.heads.has(key)
  return line === '' && (isInside || known.hasPage)
}

function runsIn(nodes: ReadonlyArray<RootContent>, original: string): Array<Run> {
  const counts = new Map<string, number>()
  const titles = titleKeys(nodes.slice(0, frontBlocks).map((node) => foldWidth(blockText(node)?.value ?? '')))
  const pieces = nodes.map((node, index): Piece | null => {
    const piece = pieceOf(node, index, original, titles)
    if (piece?.key) counts.set(piece.key, (counts.get(piece.key) ?? 0) + 1)
    return piece
  })
  const isPiece = (index: number): boolean => {
    const piece = pieces[index]
    return (
      piece !== null &&
      piece !== undefined &&
      (piece.key === '' ||
        counts.get(piece.key)! > 1 ||
        isTitledIssue(piece.key, piece.line) ||
        (isIssue(piece.line) && (pieces[index - 1]?.page ?? pieces[index + 1]?.page) != null))
    )
  }
  const runs: Array<Run> = []
  for (let start = 0; start < nodes.length; start++) {
    if (!isPiece(start)) continue
    let end = start
    while (isPiece(end)) end += 1
    runs.push({
      pieces: pieces.slice(start, end) as Array<Piece>,
      isInside: breaksOff(nodes[start - 1]) && goesOn(nodes[end]),
    })
    start = end
  }
  return runs
}

/** Blocks among which the title stands. */
const frontBlocks = 4

function pieceOf(node: RootContent, index: number, original: string, titles: ReadonlySet<string>): Piece | null {
  const text = blockText(node)
  if (node.type === 'thematicBreak' || (node.type === 'html' && node.value.startsWith('<!--')))
    return {index, line: '', page: null, key: ''}
  const {start, end} = node.position ?? {}
  const printed =
    text?.value ??
    (node.type === 'list' ? original.slice(start?.offset, Math.min(end!.offset!, start!.offset! + 40)) : '')
  // What is longer, spaces at its ends left out, is neither a page number nor a running head.
  const line = foldWidth(printed.length > longestLine ? printed.trim().slice(0, longestLine) : printed).trim()
  if (line === '' || line.length >= longestLine) return null
  const page = pageNumber(line)
  if (page) return {index, line, page: page.isMarked ? page : {...page, isMarked: isCentred(original, start)}, key: ''}
  const key =
    text && headingExtent(line) === null && !labelAlone(line) && labelledFields(line).length === 0
      ? headKey(line, titles)
      : ''
  return key === '' ? null : {index, line, page: null, key}
}

/** A number alone that so many spaces set in the middle of its line is of a page. */
function isCentred(original: string, start: Point | undefined): boolean {
  const at = start?.offset ?? 0
  return /(?:^|\n) {16,}$/.test(original.slice(Math.max(0, at - 80), at))
}

/**
 * Heads that stand inside a sentence or beside a page number, half of them at least: a subheading recurs too, and one of them may
 * stand at the top of a page.
 */
function runningHeads(runs: ReadonlyArray<Run>): ReadonlySet<string> {
  const seen = new Map<string, {all: number; between: number}>()
  for (const {pieces, isInside} of runs) {
    const isBetween = isInside || pieces.some(({page}) => page !== null)
    for (const {key} of pieces) {
      const {all, between} = seen.get(key) ?? {all: 0, between: 0}
      if (key !== '') seen.set(key, {all: all + 1, between: between + (isBetween ? 1 : 0)})
    }
  }
  return new Set([...seen].flatMap(([key, {all, between}]) => (between > 0 && between * 2 >= all ? [key] : [])))
}

/** The lines that may be running heads, with what tells whether they are some. */
function headLines(runs: ReadonlyArray<Run>, nodes: ReadonlyArray<RootContent>): Array<HeadLine> {
  // How many headings stand in front of each block.
  let headings = 0
  const sections = nodes.map((node) => {
    const text = blockText(node)?.value
    if (node.type === 'heading' || (text !== undefined && headingExtent(text) !== null)) headings += 1
    return headings
  })
  return runs.flatMap(({pieces}) =>
    pieces.flatMap(({index, line, key}) => {
      const at = nodes[index]!.position?.start.offset
      return key === '' || at === undefined ? [] : [{key, line, at, section: sections[index]!}]
    }),
  )
}

/** Bare numbers that count on from the page number before them, or to the next. */
function pageSeries(runs: ReadonlyArray<Run>): ReadonlySet<number> {
  const numbers = runs.flatMap(({pieces}) => pieces.filter(({page}) => page !== null))
  const values = numbers.map(({page}) => page!.value)
  return new Set(
    numbers
      .filter((_, index) => values[index - 1] === values[index]! - 1 || values[index + 1] === values[index]! + 1)
      .map(({index}) => index),
  )
}

function breaksOff(node: RootContent | undefined): boolean {
  const text = node?.type === 'paragraph' ? blockText(node)?.value : undefined
  return (
    text !== undefined &&
    isRunningText(text) &&
    !isFinished(text) &&
    labelledFields(text).every(({name}) => /abstract/i.test(name))
  )
}

function goesOn(node: RootContent | undefined): boolean {
  const text = node?.type === 'paragraph' ? blockText(node)?.value : undefined
  return (
    text !== undefined &&
    !text.startsWith('\u3000\u3000') &&
    headingExtent(text) === null &&
    labelledFields(text).length === 0
  )
}

function reportDropped(node: RootContent, file: VFile): void {
  const printed = String(file).slice(node.position?.start.offset, node.position?.end.offset).trim()
  report(file, 'page-furniture', {
    reason: `Unexpected page number, running head or rule \`${printed}\` in the text, expected the text alone, left out`,
    place: node.position,
    actual: printed,
  })
}

function reportBareNumber({line}: Piece, node: RootContent, file: VFile): void {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return
  markUnsure(file, {start, end})
  report(file, 'number-page-break', {
    reason: `Unexpected \`${line}\` alone between the parts of a sentence, expected a page number or a figure, no figure is read, check the printed page`,
    place: node.position,
    actual: line,
  })
}
