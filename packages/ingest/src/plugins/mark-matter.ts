import type {BackMatter, FrontMatter, FrontMatterField, FrontMatterName} from '@region-briefs/core'
import type {Heading, Root, RootContent} from 'mdast'
import type {Transformer} from 'unified'
import {foldWidth} from '../grammar/fold-width.ts'
import {labelAlone, labelledFields} from '../grammar/front-matter-label.ts'
import {
  isAffiliation,
  isAuthors,
  isDateLine,
  isEnglish,
  isIssuer,
  isSubtitle,
  speakerStart,
} from '../grammar/front-matter-line.ts'
import {publicationDate} from '../grammar/publication-line.ts'
import {backStart} from './back-start.ts'
import {field, namesIn} from './matter-field.ts'
import {titleOf} from './title-of.ts'
import {joinTexts, sliceText, type SourceText, trimText} from '../source/source-text.ts'
import {blockText, type Locate, locateIn} from '../source/tree-text.ts'

/**
 * Gather what stands before the first section and behind the references: title, authors, 摘要 and the other labelled
 * fields. The title becomes a heading of depth 1; lines that no rule knows stay where they are.
 */
export function markMatter(): Transformer<Root, Root> {
  return (tree, file) => {
    const locate = locateIn(file)
    const references = tree.children.findLastIndex((node) => node.type === 'referenceList')
    const bodyEnd = references < 0 ? backStart(tree.children) : references + 1
    const {title, english, rest} = titleOf(tree.children.slice(0, bodyEnd), locate)
    const front = frontFields(rest, {title, english}, locate)
    const fields = [...(english ? [english] : []), ...front.fields]
    const matter: FrontMatter = {type: 'frontMatter', children: fields, ...spanOf(fields)}
    tree.children = [
      ...(fields.length > 0 ? [matter] : []),
      ...(title ? [title] : []),
      ...front.rest,
      ...backMatter(tree.children.slice(bodyEnd), locate),
    ]
  }
}

function frontFields(
  body: ReadonlyArray<RootContent>,
  {title, english}: {title: Heading | null; english: FrontMatterField | null},
  locate: Locate,
): {fields: Array<FrontMatterField>; rest: Array<RootContent>} {
  const fields: Array<FrontMatterField> = []
  const rest: Array<RootContent> = []
  // Lines below the title that no rule knows: nothing behind them is told by its form alone.
  const unknown: Array<RootContent> = []
  const end = body.findIndex((node) => node.type === 'heading' && labelAlone(blockText(node)?.value ?? '') === null)
  const front = end < 0 ? body : body.slice(0, end)
  const seen = new Set<FrontMatterName>(english ? ['englishTitle'] : [])
  const has = (name: FrontMatterName): boolean => seen.has(name)
  const push = (each: FrontMatterField): void => void (seen.add(each.name), fields.push(each))
  const labels = new Set(front.flatMap((node) => namesIn(blockText(node)?.value ?? '')))
  for (let index = 0; index < front.length; index++) {
    const node = front[index]!
    if (node.type === 'frontMatterField') {
      push(node)
      continue
    }
    const text = blockText(node)
    const published = text && title && !has('date') ? publicationDate(text.value) : null
    if (text && published) {
      // 清河市商务局 2025年10月20日: who gives it out stands before the date.
      const issuer = trimText(sliceText(text, 0, published.start))
      if (!has('authors') && isIssuer(issuer.value)) push(field('authors', issuer, locate))
      push(field('date', sliceText(text, published.start, published.end), locate))
      continue
    }
    const labelled = labelledAt(front, index, locate)
    const name =
      text && title && labelled.fields.length === 0
        ? lineName(text.value, has, standsAbove(node, title) ? null : unknown, labels)
        : null
    labelled.fields.forEach(push)
    index = labelled.last
    if (text && name) push(field(name, withoutOffice(text, name), locate))
    else if (labelled.fields.length === 0) {
      rest.push(node)
      if (!standsAbove(node, title)) unknown.push(node)
    }
  }
  return {fields, rest: end < 0 ? rest : [...rest, ...body.slice(end)]}
}

/** 某省省长 甲某某: the name alone, as a label is no part of its field. */
function withoutOffice(text: SourceText, name: FrontMatterName): SourceText {
  const start = name === 'authors' ? speakerStart(text.value) : null
  return start === null ? text : sliceText(text, start)
}

/** The journal's name and the like. */
function standsAbove(node: RootContent, title: Heading | null): boolean {
  return (node.position?.end.offset ?? Infinity) <= (title?.position?.start.offset ?? 0)
}

/** Behind the references an English abstract may come. */
const englishLabels: ReadonlySet<FrontMatterName> = new Set(['englishAbstract'])

/**
 * What a line without a label is, by what was read before it; null where no rule knows it.
 *
 * @param unknown  Lines between the title and this one that no rule knows; null above the title.
 */
function lineName(
  text: string,
  has: (name: FrontMatterName) => boolean,
  unknown: ReadonlyArray<RootContent> | null,
  labels: ReadonlySet<FrontMatterName>,
): FrontMatterName | null {
  if (isEnglish(text)) return labels.has('englishAbstract') ? englishName(text, has) : null
  if (unknown === null || unknown.length > 0) return null
  if (isSubtitle(text) && !has('subtitle') && !has('authors')) return 'subtitle'
  if (isDateLine(text) && !has('date')) return 'date'
  if (isAffiliation(text) && labels.size > 0) return 'affiliation'
  if ((isIssuer(text) || speakerStart(text) !== null) && !has('abstract')) return 'authors'
  return labels.size > 0 && !has('authors') && isAuthors(text) ? 'authors' : null
}

function englishName(text: string, has: (name: FrontMatterName) => boolean): FrontMatterName | null {
  if (/^[(（]/.test(text)) return 'affiliation'
  if (!has('englishTitle')) return has('englishAbstract') ? null : 'englishTitle'
  return isAuthors(text) && !has('englishAuthors') ? 'englishAuthors' : null
}

/** The fields that a block begins, its label in its own line or before them, and the last block that they take. */
function labelledAt(
  nodes: ReadonlyArray<RootContent>,
  at: number,
  locate: Locate,
): {fields: Array<FrontMatterField>; last: number} {
  const text = blockText(nodes[at])
  const label = text && labelAlone(text.value)
  const below = label ? textBelow(nodes, at) : null
  if (label && below) return {fields: [field(label, below.text, locate)], last: below.last}
  return {fields: text ? fieldsIn(text, locate) : [], last: at}
}

/** What stands below a label that has a line of its own: the next paragraph, or all up to the next heading. */
function textBelow(front: ReadonlyArray<RootContent>, at: number): {text: SourceText; last: number} | null {
  const texts: Array<SourceText> = []
  let last = at
  for (let index = at + 1; index < front.length; index++) {
    const node = front[index]!
    const text = node.type === 'paragraph' ? blockText(node) : null
    if (!text || labelledFields(text.value).length > 0 || labelAlone(text.value)) break
    if (texts.length > 0 && front[at]!.type !== 'heading') break
    texts.push(text)
    last = index
  }
  return texts.length > 0 ? {text: joinTexts(texts), last} : null
}

function backMatter(nodes: ReadonlyArray<RootContent>, locate: Locate): Array<RootContent> {
  const fields: Array<FrontMatterField> = []
  const rest: Array<RootContent> = []
  const seen = new Set<FrontMatterName>()
  const has = (name: FrontMatterName): boolean => seen.has(name)
  const push = (each: FrontMatterField): void => void (seen.add(each.name), fields.push(each))
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!
    const labelled = labelledAt(nodes, index, locate)
    const text = blockText(node)
    const isUnnamed = text && labelled.fields.length === 0 && isEnglish(text.value)
    const name = isUnnamed ? lineName(text.value, has, [], englishLabels) : null
    labelled.fields.forEach(push)
    index = labelled.last
    if (text && name) push(field(name, text, locate))
    else if (labelled.fields.length === 0) rest.push(node)
  }
  const matter: BackMatter = {type: 'backMatter', children: fields, ...spanOf(fields)}
  return fields.length > 0 ? [matter, ...rest] : rest
}

function fieldsIn(text: SourceText, locate: Locate): Array<FrontMatterField> {
  return labelledFields(foldWidth(text.value)).map(({name, textStart, textEnd}) =>
    field(name, trimText(sliceText(text, textStart, textEnd)), locate),
  )
}

function spanOf(fields: ReadonlyArray<FrontMatterField>): Pick<FrontMatter, 'position'> {
  const start = fields[0]?.position?.start
  const end = fields.at(-1)?.position?.end
  return start && end && start.offset! <= end.offset! ? {position: {start, end}} : {}
}
