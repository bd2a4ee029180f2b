import type {FrontMatterName} from '@region-briefs/core'
import {foldWidth} from './fold-width.ts'
import {isNameList} from './front-matter-line.ts'
import {matchesOf} from './matches-of.ts'

/**
 * Labels of front and back matter, with the spaces that typesetters put into them.
 * Sources: GB/T 7713.2—2022, 5; CAJ-CD B/T 1—2006, 6.
 */
const labels: ReadonlyArray<readonly [FrontMatterName, string]> = [
  ['abstract', '(?:内容)?摘\\s*要|内容提要|提\\s*要'],
  ['keywords', '关\\s*键\\s*[词字]|主题词'],
  ['clc', '中图(?:分类号|法分类号)|分类号'],
  ['documentCode', '文献标[识志]码'],
  ['articleId', '文章编号'],
  ['doi', 'DOI'],
  ['received', '收稿日期|修[回订]日期|录用日期'],
  [
    'date',
    '发布日期|发布时间|发文日期|发文时间|更新日期|更新时间|信息时间|成文日期|印发日期|日期|(?:网络)?出版日期|网络首发日期',
  ],
  ['funding', '(?:\\*\\s*)?基金(?:项目|资助)|资助(?:项目|基金)'],
  ['authorNote', '(?:第一|通[信讯])?作者简介|通[信讯]作者'],
  ['affiliation', '作者单位|作者'],
  ['editor', '(?:本文)?责任编辑|责任校对|编辑|责编'],
  ['englishAbstract', 'Abstract'],
  ['englishKeywords', 'Key\\s?words?'],
]
const words = labels.map(([name, each]) => `(?<${name}>${each})`).join('|')
/** Behind a label: a colon; nothing where the label stands in brackets of its own; a space behind the commonest. */
const labelAt = new RegExp(
  `(?:[【\\[［〔]\\s*(?:${words})\\s*[】\\]］〕]\\s*[：:]?|(?:${unnamed(words)})\\s*[：:])\\s*`,
  'iy',
)
const spaced =
  /(?:(?<abstract>摘\s*要|内容(?:提要|摘要))|(?<keywords>关\s*键\s*词)|(?<authorNote>作者简介)|(?<doi>DOI)|(?<editor>(?:本文)?责任编辑|责任校对))[\s\u3000]+(?=\S)/iy
const labelInside = new RegExp(`(?:[【\\[［〔]\\s{0,4})?(?:${labels.map(([, each]) => each).join('|')})`, 'gi')
const alone = new RegExp(`^[【\\[［〔]?\\s*(?:${words})\\s*[】\\]］〕]?\\s*[：:]?$`, 'i')

/** With its brackets, the spaces in it, and those behind it. */
const longestLabel = 60

/** A label and where its field's text stands. */
export interface LabelledField {
  readonly name: FrontMatterName
  readonly start: number
  readonly textStart: number
  readonly textEnd: number
}

/** 中图分类号, DOI, 收稿日期 and their like: some journals print them above the title. */
export const aboveTitle: ReadonlySet<FrontMatterName> = new Set([
  'clc',
  'documentCode',
  'articleId',
  'doi',
  'received',
  'date',
  'funding',
])

/** Fields that others may follow on the same line: an abstract goes on, and may speak of “关键词：”. */
const short: ReadonlySet<FrontMatterName> = new Set([...aboveTitle, 'editor', 'keywords'])

/** Fields that journals print in brackets, label and text together: （责任编辑：甲某）, [收稿日期：2025-01-08]. */
const bracketed: ReadonlySet<FrontMatterName> = new Set(['editor', 'received', 'funding', 'authorNote'])
const brackets: Readonly<Record<string, string>> = {'(': ')', '[': ']', '【': '】', '〔': '〕'}

/**
 *     中图分类号：F127 文献标识码：A 文章编号：0000-0000
 *     ^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^
 * @returns The fields of a line that begins with a label; empty for any other line.
 */
export function labelledFields(printed: string): Array<LabelledField> {
  // Few lines begin with a label: the others are not looked at whole.
  const start = foldWidth(printed.slice(0, longestLabel))
  if (labelledAt(start, 0)) {
    const text = foldWidth(printed)
    return fieldsFrom(labelledAt(text, 0)!, text)
  }
  const inner = behindBracket(start)
  return inner && bracketed.has(inner.name) ? fieldsInBrackets(foldWidth(printed)) : []
}

/** The fields of a line that one pair of brackets holds; empty where text follows. */
function fieldsInBrackets(line: string): Array<LabelledField> {
  const end = line.trimEnd().length - 1
  const text = line.slice(0, end)
  const first = line[end] === brackets[line[0]!] ? behindBracket(text) : null
  return first ? fieldsFrom(first, text) : []
}

function behindBracket(text: string): Omit<LabelledField, 'textEnd'> | null {
  return Object.hasOwn(brackets, text[0] ?? '') ? labelledAt(text, /^.\s*/.exec(text)![0].length) : null
}

/** A field, and those that follow on its line. */
function fieldsFrom(first: Omit<LabelledField, 'textEnd'>, text: string): Array<LabelledField> {
  const found = [first]
  const keywords = first.name === 'abstract' ? keywordsAt(text, first.textStart) : null
  if (keywords) found.push(keywords)
  if (keywords || short.has(first.name)) found.push(...fieldsBehind(text, found.at(-1)!))
  return found.map((each, index) => {
    const textEnd = found[index + 1]?.start ?? text.length
    return {...each, name: nameByText(each.name, text.slice(each.textStart, textEnd)), textEnd}
  })
}

/** A label and where its text begins. */
type Label = Omit<LabelledField, 'textEnd'>

/** Labels behind a short field in its line, each behind a space or a stop or in brackets. */
function fieldsBehind(text: string, {textStart}: Label): Array<Label> {
  return matchesOf(text.slice(textStart), labelInside).flatMap(({index}) => {
    const at = textStart + index
    const next = labelledAt(text, at)
    const isParted = /[\s\u3000。；;]$/.test(text.slice(Math.max(0, at - 1), at)) || /[【[［〔]/.test(text[at]!)
    return next && next.name !== 'affiliation' && isParted ? [next] : []
  })
}

/** With the fields behind them in one line, in characters. */
const longestKeywords = 400
const keywordsBehind = /[。.!?\s]\s{0,4}(?=[【[]?\s{0,4}(?:关\s{0,4}键\s{0,4}[词字]|主题词))/g

/** 关键词：… behind the last sentence of an abstract, in the same line; null where an abstract only speaks of them. */
function keywordsAt(text: string, from: number): Label | null {
  const tail = Math.max(from, text.length - longestKeywords)
  for (const {0: printed, index} of matchesOf(text.slice(tail), keywordsBehind)) {
    const label = labelledAt(text, tail + index + printed.length)
    if (label && !/。./.test(text.slice(label.textStart))) return label
  }
  return null
}

/** 作者：甲某，乙某 are names; behind 作者 others print where one works. */
function nameByText(name: FrontMatterName, text: string): FrontMatterName {
  return name === 'affiliation' && isNameList(text.trim()) ? 'authors' : name
}

function labelledAt(text: string, at: number): Label | null {
  for (const pattern of [labelAt, spaced]) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    const name = match && nameOf(match)
    if (match && name) return {name, start: at, textStart: at + match[0].length}
  }
  return null
}

/** The field whose label a line is, and nothing else: `## 摘要`, 【关键词】. */
export function labelAlone(text: string): FrontMatterName | null {
  if (text.length > 16) return null
  const match = alone.exec(foldWidth(text).trim())
  return match ? nameOf(match) : null
}

function nameOf(match: RegExpExecArray): FrontMatterName | null {
  const groups = match.groups!
  const name = labels.find(([each]) => groups[each] !== undefined || groups[`${each}2`] !== undefined)
  return name ? name[0] : null
}

/** The same alternatives under names of their own: a name may stand once in an expression. */
function unnamed(alternatives: string): string {
  return alternatives.replaceAll(/\(\?<(\w+)>/g, '(?<$12>')
}
