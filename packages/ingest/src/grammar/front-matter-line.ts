import {foldWidth} from './fold-width.ts'
import {publicationDate} from './publication-line.ts'

/** Longest title and longest line of authors, in characters. */
const longestTitle = 80
const longestAuthors = 60

/** A title has no stop and does not introduce anything. */
export function isTitle(text: string): boolean {
  return text.length <= longestTitle && !/[。；;]|[.:：]$/.test(text)
}

/** ——基于某地的走访: a subtitle is printed behind a dash. */
export function isSubtitle(text: string): boolean {
  return text.length <= longestTitle && /^\s*(?:—{1,2}|-{2,}|─{1,2})\s*\S/.test(text) && !text.endsWith('。')
}

/** Names and nothing else: no stop, no verb's comma clause, no colon. Marks of affiliation may stand behind each. */
export function isAuthors(text: string): boolean {
  return text.length <= longestAuthors && !/[。；：:！？]/.test(text)
}

/** 甲某某¹，乙某²*: nothing but Chinese names with their marks. */
export function isNameList(text: string): boolean {
  return text.length <= longestAuthors && nameList.test(text)
}
const named = '\\p{Script=Han}(?:[ \u3000]?\\p{Script=Han}){1,2}(?:[,，]?[\\d*†‡¹²³⁰⁴-⁹⁻①-⑳]){0,6}'
const nameList = new RegExp(`^${named}(?:[\\s，,、]{1,4}${named}){0,12}\\s*$`, 'u')

/** 河湾学报, 2023, 78(4): 859-876: where a paper stands in its journal, as some print it above the title. */
export function isJournalLine(text: string): boolean {
  return (
    text.length <= 120 &&
    /^[^。；;]{2,40}?[,，.．]\s?(?:19|20)\d{2}\s?[,，]\s?\d{1,4}\s?[(（]\d{1,3}[)）]\s?[:：]\s?\d{1,5}/.test(text) &&
    !/\[[A-Z]/.test(text)
  )
}

/**
 * Where the name begins of who read the report, on a line of its own under the title; null for any other line.
 *
 *     某省省长 甲某某
 *              ^
 */
export function speakerStart(text: string): number | null {
  return text.length > longestAuthors ? null : (speaker.exec(foldWidth(text))?.[0].length ?? null)
}
const speaker =
  /^\s*\p{Script=Han}{0,10}(?:总理|省长|市长|州长|盟长|县长|区长|主席|主任|局长|部长)[ \u3000]{1,4}(?=\p{Script=Han}{1,4}(?:[ \u3000]{1,2}\p{Script=Han}{1,2})?\s*$)/u

/** 各位代表：, a line of its own before the text. */
export function isSalutation(text: string): boolean {
  return (
    text.length <= 24 &&
    /^(?:尊敬的)?(?:各位(?:代表|委员|同志|领导|来宾|朋友)|同志们|女士们|先生们|朋友们)(?:[、,，](?:各位)?\p{Script=Han}{2,6}){0,4}\s*[：:！!]$/u.test(
      foldWidth(text.trim()),
    )
  )
}

/** （1. 某大学 某学院，某市 100000；2. …）, or the name of an institution alone. */
export function isAffiliation(text: string): boolean {
  const inBrackets = /^\s*[（(].*[）)]\s*$/.test(text)
  return (
    text.length <= 300 &&
    (inBrackets || text.length <= longestAuthors) &&
    institution.test(foldWidth(text)) &&
    !/。/.test(text)
  )
}
const institution = /大学|学院|研究[院所]|党校|科学院|实验室|公司|银行|研究中心|University|Institute|School/

/** The body that issued a communiqué, or several of them, on a line of its own under the title. */
export function isIssuer(text: string): boolean {
  if (text.length > longestTitle) return false
  const bodies = foldWidth(text.trim()).split(/[\s、]+/)
  return bodies.every((body) => body.length <= 30 && /^\p{Script=Han}{3,}$/u.test(body) && issuing.test(body))
}
const issuing = /(?:统计局|总署|总局|委员会|办公厅|办公室|人民政府|行署|课题组|编写组|调查总队|[部厅局委])$/

/** 2026年2月28日, in brackets or not, and nothing else but what a page prints beside it. */
export function isDateLine(text: string): boolean {
  return (
    publicationDate(text) !== null ||
    /^\s*[（(]?\s*[\d０-９〇一二三四五六七八九]{4}\s*年\s*[\d０-９一二三四五六七八九十]{1,3}\s*月\s*[\d０-９一二三四五六七八九十]{1,3}\s*日\s*[）)]?\s*$/.test(
      text,
    )
  )
}

/** 附件 1, alone above the title of a paper that hangs on another. */
export function isAnnexLabel(text: string): boolean {
  return /^附[件录]\s*[\d０-９一二三四五六七八九十]{0,3}\s*[：:]?$/.test(text.trim())
}

/** A line in front of a paper that goes on from no other: subtitle, names, their institutions, issuer, date. */
export function isFrontLine(text: string): boolean {
  return (
    isSubtitle(text) ||
    isAnnexLabel(text) ||
    isDateLine(text) ||
    isIssuer(text) ||
    speakerStart(text) !== null ||
    (isNameList(text) && /[\s，,、\d]/.test(text)) ||
    (/^[（(]/.test(text) && isAffiliation(text))
  )
}

/** Latin letters and no Chinese. */
export function isEnglish(text: string): boolean {
  return /[A-Za-z]/.test(text) && !/\p{Script=Han}/u.test(text)
}
