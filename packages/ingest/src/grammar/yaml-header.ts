import type {FrontMatterName} from '@region-briefs/core'

/** A stretch of the text. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** A field of a header: its values, quotes and marks of lists taken off. */
export interface HeaderField {
  /** What the paper's tree calls it; null for one that no paper prints (layout, draft). */
  readonly name: FrontMatterName | null
  readonly key: string
  readonly values: ReadonlyArray<Stretch>
}

/** The YAML in front of a Markdown file: what it says, and where it ends. */
export interface YamlHeader {
  readonly fields: ReadonlyArray<HeaderField>
  readonly end: number
}

/** Keys by the names of Pandoc (manual, “Metadata blocks”), Hugo, Jekyll and Quarto, and their Chinese ones. */
const keys: ReadonlyArray<readonly [FrontMatterName, ReadonlyArray<string>]> = [
  ['title', ['title', '标题', '题目', '题名']],
  ['subtitle', ['subtitle', '副标题']],
  ['authors', ['author', 'authors', '作者']],
  ['affiliation', ['affiliation', 'institute', 'institution', '单位', '作者单位']],
  ['date', ['date', 'published', '日期', '发布日期', '时间']],
  ['abstract', ['abstract', 'description', 'summary', '摘要']],
  ['keywords', ['keywords', '关键词']],
  ['doi', ['doi']],
]
const names: ReadonlyMap<string, FrontMatterName> = new Map(
  keys.flatMap(([name, words]) => words.map((word) => [word, name] as const)),
)

const fence = /^---[ \t]*$/
const closingFence = /^(?:---|\.\.\.)[ \t]*$/
const entry = /^(?<key>[\p{L}][\p{L}\d_ -]{0,40}?)[ \t]*:(?=[ \t]|$)[ \t]*/u
/** A line that goes on with the key above it: an item of a list, an indented line, a comment, nothing. */
const more = /^(?:[ \t]+\S|-[ \t]|#|[ \t]*$)/
/** A header is a page at most. */
const mostLines = 120

/**
 *     ---
 *     title: "河湾地区开放研究"
 *     author: [陈某, 林某]
 *     ---
 * @returns  Null where the text begins with no header: a rule between two paragraphs is none.
 */
export function yamlHeader(text: string): YamlHeader | null {
  if (!text.startsWith('---')) return null
  const lines = linesOf(text)
  const close = lines.findIndex(({start, end}, index) => index > 0 && closingFence.test(text.slice(start, end)))
  if (close < 2 || !fence.test(text.slice(0, lines[0]!.end))) return null
  const fields: Array<{name: FrontMatterName | null; key: string; values: Array<Stretch>}> = []
  for (const {start, end} of lines.slice(1, close)) {
    const line = text.slice(start, end)
    const found = entry.exec(line)
    if (found) {
      const key = found.groups!.key!
      const values = valuesIn(text, start + found[0].length, end)
      fields.push({name: names.get(key.toLowerCase()) ?? null, key, values})
    } else if (!more.test(line)) return null
    else fields.at(-1)?.values.push(...valuesIn(text, start, end))
  }
  return fields.length > 0 ? {fields, end: lines[close]!.end} : null
}

function linesOf(text: string): Array<Stretch> {
  const lines: Array<Stretch> = []
  for (let start = 0; start < text.length && lines.length < mostLines;) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    lines.push({start, end: text[end - 1] === '\r' ? end - 1 : end})
    start = end + 1
  }
  return lines
}

/** In front of a value: an item's dash, the `name:` of an author, the mark of a text of many lines, a comment. */
const leading = /^[ \t]*(?:-[ \t]+)?(?:name:[ \t]*)?(?:[|>][+-]?[ \t]*$|#.*)?/
/** `[甲, 乙]` is a list of its parts. */
const parting = /[^,，\]]+/g

function valuesIn(text: string, from: number, to: number): Array<Stretch> {
  const line = text.slice(from, to)
  const start = leading.exec(line)![0].length
  const value = line.slice(start).trimEnd()
  // `affiliation:` of an author, below their name.
  if (value === '' || entry.test(value)) return []
  if (!value.startsWith('[')) return [unquoted(text, from + start, from + start + value.length)]
  return Array.from(value.slice(1).matchAll(parting), ({0: part, index}) => {
    const at = from + start + 1 + index + part.length - part.trimStart().length
    return unquoted(text, at, at + part.trim().length)
  }).filter((part) => part.end > part.start)
}

function unquoted(text: string, start: number, end: number): Stretch {
  const isQuoted = end - start > 1 && /["']/.test(text[start]!) && text[end - 1] === text[start]
  return isQuoted ? {start: start + 1, end: end - 1} : {start, end}
}
