import type {FrontMatterField} from '@region-briefs/core'
import type {Heading, RootContent} from 'mdast'
import {aboveTitle, labelAlone, labelledFields} from '../grammar/front-matter-label.ts'
import {
  isAnnexLabel,
  isEnglish,
  isJournalLine,
  isNameList,
  isSalutation,
  isSubtitle,
  isTitle,
} from '../grammar/front-matter-line.ts'
import {blockText, type Locate, textNode} from '../source/tree-text.ts'
import {field, namesIn} from './matter-field.ts'

/**
 * The first line, where it is a heading of the widest rank or a short line without a stop. Where it is English and a
 * Chinese title follows before the first section, that one is the title.
 */
export function titleOf(
  body: ReadonlyArray<RootContent>,
  locate: Locate,
): {title: Heading | null; english: FrontMatterField | null; rest: ReadonlyArray<RootContent>} {
  const labelled = body.findIndex((node) => !isAboveTitle(node))
  if (labelled > 0 && titleAt(body[labelled], locate)) {
    const {rest, ...found} = titleOf(body.slice(labelled), locate)
    return {...found, rest: [...body.slice(0, labelled), ...rest]}
  }
  const at = titleIndex(body)
  const first = titleAt(body[at], locate)
  if (!first) return {title: null, english: null, rest: body}
  if (at > 0) return {title: first, english: null, rest: body.filter((_, index) => index !== at)}
  const text = blockText(first)!
  const chinese = isEnglish(text.value) ? chineseTitle(body) : -1
  const title = chinese > 0 ? titleAt(body[chinese], locate) : null
  if (!title) return {title: first, english: null, rest: body.slice(1)}
  return {
    title,
    english: field('englishTitle', text, locate),
    rest: body.slice(1).filter((_, index) => index + 1 !== chinese),
  }
}

/**
 * Where the title may stand: the only heading that is marked as widest, where other lines (a page's navigation, a
 * journal's name) come before it; behind 附件 1; else the first block.
 */
function titleIndex(body: ReadonlyArray<RootContent>): number {
  const end = body.findIndex((node) => node.type === 'heading' && !isWidest(node))
  const widest = body.slice(0, end < 0 ? body.length : end).findIndex(isWidest)
  if (widest > 0 && body.filter(isWidest).length === 1) return widest
  return isAnnexLabel(blockText(body[0])?.value ?? '') ? 1 : behindColumn(body)
}

/** The name of a journal's column, 区域发展, is short, and stands above the title: names stand below that. */
function behindColumn(body: ReadonlyArray<RootContent>): number {
  const [column, title, names] = body
    .slice(0, 3)
    .map((node) => (node.type === 'paragraph' ? blockText(node)?.value : ''))
  const isColumn = column && title && column.length <= longestColumn && title.length > column.length && isTitle(title)
  return isColumn && names && isNameList(names) && /[\s，,、\d]/.test(names) && !isNameList(title) && !isSubtitle(title)
    ? 1
    : 0
}

/** In characters. */
const longestColumn = 10

function isAboveTitle(node: RootContent): boolean {
  // Of a YAML header.
  if (node.type === 'frontMatterField') return true
  const text = node.type === 'paragraph' ? (blockText(node)?.value ?? '') : ''
  // A page that was saved as text may begin with its greeting.
  if (isJournalLine(text) || isSalutation(text)) return true
  const names = namesIn(text)
  return names.length > 0 && names.every((name) => aboveTitle.has(name))
}

function isWidest(node: RootContent): boolean {
  return node.type === 'heading' && node.data?.marks === 1 && node.data.number === undefined
}

/** Where a Chinese title stands among the lines before the first section; -1 where none does. */
function chineseTitle(body: ReadonlyArray<RootContent>): number {
  const end = body.findIndex((node, index) => index > 0 && node.type === 'heading' && node.data?.number !== undefined)
  return body.slice(0, end < 0 ? body.length : end).findIndex((node, index) => {
    const text = blockText(node)?.value ?? ''
    return index > 0 && isTitle(text) && !isEnglish(text) && !labelAlone(text) && labelledFields(text).length === 0
  })
}

function titleAt(node: RootContent | undefined, locate: Locate): Heading | null {
  const text = blockText(node)
  if (!node || !text || (node.type === 'heading' && node.data?.number)) return null
  const isMarked = node.type === 'heading' && node.depth === 1
  if (!isMarked && (node.type === 'heading' || !isTitle(text.value))) return null
  if (isSalutation(text.value) || labelAlone(text.value) || labelledFields(text.value).length > 0) return null
  return {
    type: 'heading',
    depth: 1,
    data: {title: true},
    children: [textNode(text, locate)],
    ...(node.position && {position: node.position}),
  }
}
