import type {FrontMatterName} from '@region-briefs/core'

/** Labels of front and back matter, with the spaces that typesetters put into them. Source: GB/T 7713.2—2022, 5. */
const labels: ReadonlyArray<readonly [FrontMatterName, string]> = [
  ['abstract', '摘\\s*要|内容提要|提\\s*要'],
  ['keywords', '关\\s*键\\s*词|关键字'],
  ['clc', '中图分类号|中图法分类号|分类号'],
  ['documentCode', '文献标识码|文献标志码'],
  ['articleId', '文章编号'],
  ['doi', 'DOI'],
  ['date', '收稿日期|发布日期|发布时间|成文日期'],
  ['affiliation', '作者简介|作者单位|作者|基金项目'],
  ['editor', '责任编辑|责任校对|编辑'],
  ['englishAbstract', 'Abstract'],
  ['englishKeywords', 'Key\\s?words'],
]
const anyLabel = new RegExp(
  `[【\\[]?(?:${labels.map(([name, words]) => `(?<${name}>${words})`).join('|')})[】\\]]?\\s*[：:]\\s*`,
  'gi',
)

/** A label and where its field's text stands. */
export interface LabelledField {
  readonly name: FrontMatterName
  readonly start: number
  readonly textStart: number
  readonly textEnd: number
}

/**
 *     中图分类号：F127 文献标识码：A 文章编号：0000-0000
 *     ^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^
 * @returns The fields of a line that begins with a label; empty for any other line.
 */
export function labelledFields(text: string): Array<LabelledField> {
  const found = [...text.matchAll(anyLabel)]
  if (found[0]?.index !== 0) return []
  // Only short identifiers share a line; an abstract that speaks of “关键词：” goes on.
  const first = nameOf(found[0])
  const shared = first === 'clc' || first === 'documentCode' || first === 'articleId' || first === 'doi'
  const used = shared ? found : found.slice(0, 1)
  return used.map((match, index) => ({
    name: nameOf(match),
    start: match.index,
    textStart: match.index + match[0].length,
    textEnd: used[index + 1]?.index ?? text.length,
  }))
}

function nameOf(match: RegExpExecArray): FrontMatterName {
  return labels.find(([name]) => match.groups![name] !== undefined)![0]
}
