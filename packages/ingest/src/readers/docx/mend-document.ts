/** The text of a damaged document with its XML made whole, and how many of its paragraphs were damaged. */
export interface MendedDocument {
  readonly xml: string
  readonly damaged: number
}

const paragraphStart = /(?=<w:p[ >])/
const paragraphEnd = '</w:p>'
/** A tag, ECMA-376-1's names of elements only; a value of an attribute holds no `<`. */
const tag = /<(?<close>\/?)(?<name>[A-Za-z][\w:.-]{0,60})(?:\s[^<>]*?)?(?<empty>\/?)>/g
const printed = /<w:t(?:\s[^<>]*)?>(?<text>[^<]*)/g
/** A `&` that begins no reference of XML 1.0, 4.1. */
const bareAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/gi
const bodyStart = '<w:body>'
const bodyEnd = '</w:body></w:document>'

/**
 * Make `word/document.xml` whole where a tag of it is damaged: each paragraph that is whole stays as it is, of any other the text
 * that is left. Where the tags around paragraphs do not fit together, tables are read cell by cell.
 *
 * @returns  Null where no text is left.
 */
export function mendDocument(xml: string): MendedDocument | null {
  const start = xml.indexOf(bodyStart)
  if (start < 0) return null
  const head = xml.slice(0, start + bodyStart.length)
  const body = xml.slice(start + bodyStart.length)
  const first = Math.max(body.search(paragraphStart), 0)
  const before = body.slice(0, first)
  const paragraphs = body.slice(first).split(paragraphStart).map(mendParagraph)
  if (paragraphs.every(({text}) => text.trim() === '')) return null
  const around = [before, ...paragraphs.map(({behind}) => behind)].map((each) => each.replace(bodyEnd, ''))
  const isWhole = isBalanced(around.join(''))
  const mended = paragraphs.map(({whole}, index) => whole + (isWhole ? around[index + 1]! : '')).join('')
  return {
    xml: `${head}${isWhole ? around[0]! : ''}${mended}${bodyEnd}`,
    damaged: paragraphs.filter(({isDamaged}) => isDamaged).length,
  }
}

/** A paragraph as XML that is whole, the text in it, and what stands behind it up to the next. */
function mendParagraph(part: string): {whole: string; text: string; behind: string; isDamaged: boolean} {
  const end = part.indexOf(paragraphEnd)
  const xml = end < 0 ? part : part.slice(0, end + paragraphEnd.length)
  const behind = part.slice(xml.length)
  const text = Array.from(xml.matchAll(printed), ({groups}) => groups!.text!).join('')
  if (isBalanced(xml)) return {whole: xml, text, behind, isDamaged: false}
  const run = `<w:r><w:t xml:space="preserve">${text.replaceAll(bareAmpersand, '&amp;')}</w:t></w:r>`
  return {whole: `<w:p>${text === '' ? '' : run}</w:p>`, text, behind, isDamaged: true}
}

/** Whether a document's XML is whole, as far as its tags say. */
export function isWholeXml(xml: string): boolean {
  return isBalanced(xml.replaceAll(/<\?[^<>]{0,400}\?>|<!--(?:(?!-->)[^]){0,4000}-->/g, ''))
}

/** Whether each tag that opens is closed in its order, and nothing else looks like one. */
function isBalanced(xml: string): boolean {
  const open: Array<string> = []
  let isWhole = true
  const rest = xml.replaceAll(tag, (...match) => {
    const {close, name, empty} = match.at(-1) as Record<string, string>
    if (close) isWhole &&= open.pop() === name
    else if (!empty) open.push(name!)
    return ''
  })
  bareAmpersand.lastIndex = 0
  return isWhole && open.length === 0 && !rest.includes('<') && !bareAmpersand.test(rest)
}
