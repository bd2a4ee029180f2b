import {matchesOf} from './matches-of.ts'
/** Addresses of a work, in the order of the text, and what is left of the text without them. */
export interface Addresses {
  readonly urls: Array<string>
  /** Without its label: `10.1000/xyz`; null where none is printed. */
  readonly doi: string | null
  readonly rest: string
}

/** Chinese, quotes, brackets and full-width stops end an address. */
const inside = '[^\\s<>"\'，。；、（）《》“”\\[\\]\\p{Script=Han}]'
const address = new RegExp(`(?:https?://|(?<![\\w./])www\\.)${inside}*`, 'giu')
const next = new RegExp(`\\s{1,3}(${inside}+)`, 'yu')
const doi = /(?:\bdoi\s?[:：]?\s?|(?<=doi\.org\/))(?<doi>10\.\d{4,9}\/[^\s,;，。；、[\]<>\p{Script=Han}]+)/iu
/** `https: //www`, `http ://www`: a scanner's spaces in the scheme. */
const spacedScheme = /\bhttp(?<secure>s?)\s?:\s?\/\s?\/\s?(?=\w)/gi
/** Of a date, another address, a DOI or a name begins nothing that goes on. */
const startsElse = /^(?:(?:19|20)\d{2}(?:[-./]\d{1,2}){0,2}[.,;]?$|https?:|doi|\(|[A-Z][a-z]+,?$)/i
const fileName = /\.(?:s?html?|pdf|jspx?|aspx?|php|docx?)[.,;]*$/i

/**
 * Take the addresses out of a work. One that a space or a line end broke is made whole where that is sure.
 *
 *     某网, http://a.gov.cn/x/ t20230511_2.html, 2023-05-11.
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function takeUrls(printed: string): Addresses {
  const text = foldSigns(printed).replace(spacedScheme, (_all, secure: string) => `http${secure}://`)
  const urls: Array<string> = []
  let rest = ''
  let done = 0
  for (const match of matchesOf(text, address)) {
    if (match.index < done) continue
    const whole = wholeAddress(text, match)
    urls.push(whole.url.replace(/[.,;:]+$/, ''))
    rest += `${text.slice(done, match.index)} `
    done = whole.end
  }
  rest += text.slice(done)
  const found = doi.exec(text)?.groups!.doi!.replace(/[.)]+$/, '') ?? null
  return {urls, doi: found, rest: rest.replace(doi, ' ').replaceAll(/[<>]/g, ' ')}
}

/** Full-width letters, digits and those signs that addresses have. */
function foldSigns(text: string): string {
  return text.replace(/[！-［］-～]/g, (sign) =>
    /[，；（）］［]/.test(sign) ? sign : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  )
}

function wholeAddress(text: string, match: RegExpExecArray): {url: string; end: number} {
  let url = cutAddress(match[0])
  let end = match.index + url.length
  let isCut = url.length < match[0].length
  while (!isCut) {
    next.lastIndex = end
    const more = next.exec(text)
    if (!more || startsElse.test(more[1]!)) break
    const part = cutAddress(more[1]!)
    if (!goesOn(url, part)) break
    url += part
    end = next.lastIndex - (more[1]!.length - part.length)
    isCut = part.length < more[1]!.length
  }
  return {url, end}
}

/** Where punctuation of the entry stands behind the address without a space: `…shtml,2021-12-25`, `…html.DOI:`. */
function cutAddress(text: string): string {
  const cut = text.search(/[,;](?:$|(?:19|20)\d{2}[-.]|[A-Z])|\.?doi:|[.(](?:19|20)\d{2}-\d{1,2}-\d|,$/i)
  const kept = cut > 0 ? text.slice(0, cut) : text
  return kept.includes('(') ? kept : kept.replace(/\)+[.,;]*$/, '')
}

/** Whether a part behind a space surely belongs to the address. */
function goesOn(url: string, part: string): boolean {
  const hasPath = url.indexOf('/', url.indexOf('//') + 2) > 0
  if (!hasPath) return url.endsWith('.') ? /^[a-z\d]/.test(part) : /^[./]/.test(part)
  const isOpen = /[/_=?&%-]$/.test(url)
  if (isOpen) return /[\d/_=]/.test(part) || fileName.test(part)
  if (fileName.test(url) || /[.,;]$/.test(url)) return false
  return /^[/_.?&=]/.test(part) || (fileName.test(part) && /[\d/_]/.test(part))
}
