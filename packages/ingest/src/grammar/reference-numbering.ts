import {simplifiedForm} from '@region-briefs/core'

/** Volume, issue and pages as printed, their labels and spaces taken off; null where not printed. */
export interface Numbering {
  readonly volume: string | null
  readonly issue: string | null
  readonly pages: string | null
}

const none: Numbering = {volume: null, issue: null, pages: null}
const number = '[A-Z]?\\d{1,6}'
const run = `${number}(?:\\s?[-–—~～]\\s?${number})?`
const runs = `${run}(?:\\s?[,+]\\s?${run}(?![\\d(]))*`
// > | , 45(3): 12-19   (4):1-10   , (8)   (S1)   (增刊1)   37 9):   33(2:
//        ^^ ^             ^           ^     ^^      ^^^^     ^ ^      ^ ^
const bracketed =
  /(?:(?<![\d(A-Za-z])(?<volume>\d{1,4})\s?)?\(\s?(?<issue>(?:增刊|特刊|S|Z|Suppl\.?\s?|No\.?\s?)?\d{0,3}(?:\s?[-–—/、]\s?\d{1,3})?|[上下])\s?(?:\)|(?=[:,]))/i
const lostBracket = /(?<![\d(])(?<volume>\d{1,4})\s(?<issue>\d{1,3})\s?\)/
const labelledVolume = /第\s?(?<number>\d{1,4})\s?卷|\bVol(?:ume|\.)?\s?(?<latin>\d{1,4})/i
const labelledIssue = /第\s?(?<number>\d{1,3}(?:\s?[-–—/、]\s?\d{1,3})?)\s?期|\b(?:No\.?|Issue)\s?(?<latin>\d{1,3})/i
const labelledPages = new RegExp(`\\bpp?\\.?\\s?(?<latin>${runs})|第?\\s?(?<number>${runs})\\s?页`, 'i')
const colonPages = new RegExp(`:\\s?(?<pages>${runs}|e\\d{2,9})`, 'i')
const barePages = new RegExp(`^[\\s,.;]*(?<pages>${run}|e\\d{2,9})[\\s.,]*$`, 'i')
const bareVolume = /^[\s,;]*(?<volume>\d{1,4})\s?(?=[:,])/
/** `(3)`, `(A3版)`, `第2版`, `A3版`: the page of a newspaper. */
const newspaperPage =
  /\(\s?第?\s?(?<inside>[A-Z]?\d{1,3})\s?版?\s?\)|第?\s?(?<number>[A-Z]?\d{1,3})\s?版|:\s?(?<colon>[A-Z]?\d{1,3})/i
/** Where numbers begin behind a journal's name whose entry has no year. */
const begins = /[,.:\s]\s?(?:\d{1,4}\s?)?\(\s?(?:增刊|S)?\d|:\s?\d|第\s?\d{1,4}\s?[卷期]|,?\s?\bVol\b|\s\d{1,4}\s?\(\d/i

/** @param printed  What stands behind the year, folded: `, 45(3): 12-19.` */
export function readNumbering(printed: string): Numbering {
  const text = simplifiedForm(printed)
  const pagesLabelled = labelledPages.exec(text)
  const rest = without(text, pagesLabelled)
  const volumeLabelled = labelledVolume.exec(rest)
  const issueLabelled = labelledIssue.exec(rest)
  const brackets = issueLabelled ? null : (bracketed.exec(rest) ?? lostBracket.exec(rest))
  const volumeAlone = brackets || issueLabelled || volumeLabelled ? null : bareVolume.exec(rest)
  const behind = brackets
    ? rest.slice(brackets.index + brackets[0].length)
    : volumeAlone
      ? rest.slice(volumeAlone[0].length)
      : rest
  const pages =
    pagesLabelled?.groups!.latin ??
    pagesLabelled?.groups!.number ??
    (colonPages.exec(behind) ?? (brackets || volumeAlone ? barePages.exec(behind) : null))?.groups!.pages
  return {
    volume: valueOf(volumeLabelled) ?? brackets?.groups!.volume ?? volumeAlone?.groups!.volume ?? null,
    issue: tidy(valueOf(issueLabelled) ?? brackets?.groups!.issue),
    pages: tidyPages(pages),
  }
}

/** Pages of a book, thesis or report: `: 67.`, `, 第67页`. */
export function readPages(printed: string): Numbering {
  const text = simplifiedForm(printed)
  const labelled = labelledPages.exec(text)
  const pages = labelled?.groups!.latin ?? labelled?.groups!.number ?? colonPages.exec(text)?.groups!.pages
  return {...none, pages: tidyPages(pages)}
}

/** The page of a newspaper, 版 taken off. */
export function readNewspaperPage(text: string): Numbering {
  const found = newspaperPage.exec(text)?.groups
  return {...none, pages: found?.inside ?? found?.number ?? found?.colon ?? null}
}

/** Where the numbers begin in what stands before the year, or in all where no year is printed; -1 where there are none. */
export function numberingStart(text: string): number {
  return text.search(begins)
}

function without(text: string, match: RegExpExecArray | null): string {
  return match ? text.slice(0, match.index) + text.slice(match.index + match[0].length) : text
}

function valueOf(match: RegExpExecArray | null): string | undefined {
  return match?.groups!.number ?? match?.groups!.latin
}

function tidy(text: string | undefined): string | null {
  const value = text?.replaceAll(/\s|No\.?/gi, '')
  return value ? value : null
}

/** GB/T 7714 joins pages by a hyphen and parts runs by a comma and a space. */
function tidyPages(text: string | undefined): string | null {
  if (!text) return null
  return text
    .replaceAll(/\s/g, '')
    .replaceAll(/[–—~～]/g, '-')
    .replaceAll(',', ', ')
}
