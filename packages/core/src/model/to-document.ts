import type {Root} from 'mdast'
import type {Position} from 'unist'
import type {FrontMatterField, FrontMatterName} from '../tree/nodes.ts'
import {type SentenceUnit, textOf, titleOf} from '../tree/read-passages.ts'
import type {DocumentInfo} from './model.ts'

/** What the paper prints of itself in its front and back matter. */
export function toDocument(
  tree: Root,
  source: DocumentInfo['source'],
  sentences: ReadonlyArray<SentenceUnit>,
): DocumentInfo {
  const fields = tree.children.flatMap((node) =>
    node.type === 'frontMatter' || node.type === 'backMatter' ? node.children : [],
  )
  const valueOf = (name: FrontMatterName): string | null => fieldText(fields, name)
  const title = tree.children.find((node) => node.type === 'section' && node.depth === 1)
  const articleId = valueOf('articleId')?.replaceAll(/\s/g, '') ?? null
  return {
    title: title?.type === 'section' ? titleOf(title).trim() : '',
    authors: namesIn(valueOf('authors')),
    abstract: valueOf('abstract'),
    keywords: keywordsIn(valueOf('keywords')),
    date:
      isoDate(valueOf('date')) ??
      dateGiven(valueOf('subtitle')) ??
      issueOf(articleId) ??
      isoDate(valueOf('received')) ??
      datelineOf(sentences),
    nature: isScholarly(tree, valueOf) ? 'scholarly' : null,
    identifiers: {clc: valueOf('clc'), documentCode: valueOf('documentCode'), articleId},
    english: englishOf(valueOf),
    source,
  }
}

/** The English abstract with the place of its field; null where the paper has none. */
export function englishAbstractOf(tree: Root): {text: string; position: Position} | null {
  for (const node of tree.children) {
    if (node.type !== 'frontMatter' && node.type !== 'backMatter') continue
    const field = node.children.find(({name}) => name === 'englishAbstract')
    if (field?.position) return {text: field.children.map(textOf).join(''), position: field.position}
  }
  return null
}

/** A class number or an article's number is a journal's; an abstract with a list of references is an article's. */
function isScholarly(tree: Root, valueOf: (name: FrontMatterName) => string | null): boolean {
  if (valueOf('clc') !== null || valueOf('articleId') !== null) return true
  return valueOf('abstract') !== null && tree.children.some((node) => node.type === 'referenceList')
}

function fieldText(fields: ReadonlyArray<FrontMatterField>, name: FrontMatterName): string | null {
  const field = fields.find((each) => each.name === name)
  // Names and keywords of a YAML header are texts of their own.
  const gap = field?.children.every(({type}) => type === 'text') ? '，' : ''
  return field ? field.children.map(textOf).join(gap).trim() || null : null
}

function englishOf(valueOf: (name: FrontMatterName) => string | null): DocumentInfo['english'] {
  const title = valueOf('englishTitle')
  const abstract = valueOf('englishAbstract')
  if (title === null && abstract === null) return null
  return {
    title: title ?? '',
    authors: namesIn(valueOf('englishAuthors')),
    abstract,
    keywords: keywordsIn(valueOf('englishKeywords')),
  }
}

/** Names parted by commas or spaces; a space inside an English name stays. */
function namesIn(text: string | null): Array<string> {
  if (text === null) return []
  const parting = /\p{Script=Han}/u.test(text) ? /[\s,，、；;]+/ : /\s*[,，、；;]\s*|\s+and\s+/
  // 张 三: typesetters make a name of two characters as wide as one of three.
  const closed = text.replaceAll(
    /(?<!\p{Script=Han})(\p{Script=Han})[ \u3000]{1,2}(?=\p{Script=Han}(?!\p{Script=Han}))/gu,
    '$1',
  )
  return closed
    .split(parting)
    .map((name) => name.replace(/(?:[\d*†‡¹²³⁰⁴-⁹①-⑳⁻#△▲]|\[\d+\])+$/, '').trim())
    .filter(Boolean)
}

function keywordsIn(text: string | null): Array<string> {
  return text === null
    ? []
    : text
        .replace(/[。.]$/, '')
        .split(/\s*[;；,，、]\s*/)
        .filter(Boolean)
}

/** 文章编号 0000-0000(2026)03-0001-08 names the issue: 2026, number 03, taken for the month. Source: CAJ-CD B/T 1—2006, 6.5. */
function issueOf(articleId: string | null): string | null {
  const match = /^\d{4}-\d{3}[\dXx][（(](?<year>(?:19|20)\d{2})[）)](?<issue>\d{1,2})-/.exec(articleId ?? '')
  if (!match) return null
  const {year, issue} = match.groups!
  // A journal of more than twelve issues a year does not number its months.
  return Number(issue) >= 1 && Number(issue) <= 12 ? `${year}-${issue!.padStart(2, '0')}` : year!
}

/** ——2025年1月16日在…会议上: when a report was given. */
function dateGiven(subtitle: string | null): string | null {
  const printed = /^[\s—–─-]{0,6}(?<date>\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)\s*[在于]/.exec(subtitle ?? '')
    ?.groups!.date
  return isoDate(printed ?? null)
}

/** How many sentences at either end of a text can hold the line that dates it. */
const outerSentences = 3

/** 新华社北京2024年5月9日电, or a date in brackets or on a line of its own, where a text begins or ends. */
function datelineOf(sentences: ReadonlyArray<SentenceUnit>): string | null {
  const outer =
    sentences.length > 2 * outerSentences
      ? [...sentences.slice(0, outerSentences), ...sentences.slice(-outerSentences)]
      : sentences
  for (const {text} of outer) {
    const printed = dateline.exec(text) ?? dateAlone.exec(text)
    if (printed) return isoDate(printed.groups!.date!)
  }
  return null
}

const dateline = /(?<date>(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)\s*(?:电|讯|消息)/
const dateAlone = /^\s*[（(]?\s*(?<date>(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)\s*[）)]?\s*$/

function isoDate(text: string | null): string | null {
  const match = /(?<year>(?:19|20)\d{2})\s*[-年./]\s*(?<month>\d{1,2})(?:\s*[-月./]\s*(?<day>\d{1,2}))?/.exec(
    text ?? '',
  )
  if (!match) return /(?:19|20)\d{2}/.exec(text ?? '')?.[0] ?? null
  const {year, month, day} = match.groups!
  return [year, month!.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-')
}
