import type {Element, RootContent, Text} from 'hast'
import type {Position} from 'unist'
import {fromPieces, joinTexts, type SourceRange, type SourceText} from '../../source/source-text.ts'
import {blockNames, leftOutKind, linedNames} from './element-kinds.ts'
import {type LeftOut, noteLeftOut} from './left-out.ts'
import {type Inline, inOrder} from './paragraphs-of.ts'
import {leadsBack, noteMark} from './note-links.ts'
import {loweredText, raisedText} from './raised-text.ts'
import {sourceOfHtml} from './source-of-html.ts'

/** What the steps from a page to its blocks share. */
export interface PageContext {
  readonly html: string
  readonly leftOut: LeftOut
  /** Tables are no part of a line: those in the cell of a table. */
  readonly leavesTables?: boolean
}

/** What a node puts into a line; blocks inside it, as in the cells of a table, begin and end lines. */
export function toInlines(node: RootContent, context: PageContext, keepsLines = false): Array<Inline> {
  const inlines: Array<Inline> = []
  visit(node, keepsLines)
  return inlines

  function visit(child: RootContent, isLined: boolean): void {
    if (child.type === 'text') addText(child, isLined)
    if (child.type === 'element' && child.tagName === 'table' && context.leavesTables) return
    if (child.type === 'element' && !isLeftOut(child, context)) addElement(child, isLined)
  }

  function addText(text: Text, isLined: boolean): void {
    const range = rangeOfNode(text.position)
    if (!range) return
    const source = sourceOfHtml(text.value, context.html, range)
    inlines.push(...(isLined ? linesIn(source) : [{type: 'text', source} as const]))
  }

  function addElement(element: Element, isLined: boolean): void {
    const {tagName, children} = element
    const range = rangeOfNode(element.position)
    if (tagName === 'br') inlines.push({type: 'break', range: range ?? {start: 0, end: 0}})
    else if (tagName === 'a' && range && noteMark(element) !== null)
      inlines.push({type: 'note', number: noteMark(element)!, range})
    else if ((tagName === 'sup' || tagName === 'sub') && range) addRaised(element, range)
    else {
      const edge = blockNames.has(tagName) ? range : null
      if (edge) inlines.push({type: 'break', range: {start: edge.start, end: edge.start}})
      for (const child of children) visit(child, isLined || linedNames.has(tagName))
      if (edge) inlines.push({type: 'break', range: {start: edge.end, end: edge.end}})
    }
  }

  function addRaised(element: Element, range: SourceRange): void {
    const note = noteMark(element)
    if (note !== null) {
      inlines.push({type: 'note', number: note, range})
      return
    }
    const parts = inOrder(element.children.flatMap((child) => toInlines(child, context)))
    const text = joinTexts(parts.flatMap((part) => (part.type === 'text' ? [part.source] : [])))
    inlines.push({type: 'text', source: element.tagName === 'sup' ? raisedText(text, range) : loweredText(text, range)})
  }
}

/** Whether an element is not read; if it may be missed, that is noted. */
export function isLeftOut(element: Element, {leftOut}: PageContext): boolean {
  if (leadsBack(element)) return true
  const kind = leftOutKind(element)
  if (kind) noteLeftOut(leftOut, kind, rangeOfNode(element.position) ?? {start: 0, end: 0})
  return kind !== undefined
}

/** Where a node stands in the page; null for what the parser added. */
export function rangeOfNode(position: Position | undefined): SourceRange | null {
  const start = position?.start.offset
  const end = position?.end.offset
  return start === undefined || end === undefined ? null : {start, end}
}

function linesIn(source: SourceText): Array<Inline> {
  const inlines: Array<Inline> = []
  for (const piece of source.pieces) {
    const isExact = piece.end - piece.start === piece.value.length
    for (const match of piece.value.matchAll(/\n|[^\n]+/g)) {
      const start = isExact ? piece.start + match.index : piece.start
      const end = isExact ? start + match[0].length : piece.end
      inlines.push(
        match[0] === '\n'
          ? {type: 'break', range: {start, end}}
          : {type: 'text', source: fromPieces([{value: match[0], start, end}])},
      )
    }
  }
  return inlines
}
