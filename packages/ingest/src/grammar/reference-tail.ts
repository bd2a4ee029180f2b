import type {ReferenceWork} from '@region-briefs/core'
import {foldReference} from './fold-reference.ts'
import {firstTime, repairDigits, takeCitedDate} from './reference-dates.ts'
import {readIssued, takeDetails, takeHost} from './reference-issued.ts'
import {type Numbering, numberingStart, readNewspaperPage, readNumbering, readPages} from './reference-numbering.ts'
import {takeUrls} from './reference-urls.ts'

/** What stands behind the type code. */
export type Tail = Omit<ReferenceWork, 'type' | 'title' | 'authors'>

/** Container or publisher, time, numbers and addresses. */
export function readTail(printed: string, code: string | null): Tail {
  const {urls, doi, rest} = takeUrls(printed)
  const {citedDate, rest: uncited} = takeCitedDate(withoutHouse(repairDigits(foldReference(rest))))
  const opening = uncited.replace(/^[\s.,]+/, '')
  const hosted = opening.startsWith('//') ? takeHost(opening.slice(2).trim()) : null
  const {edition, contributors, rest: tail} = takeDetails(hosted?.rest ?? opening)
  const time = firstTime(tail)
  const before = time ? tail.slice(0, time.start) : tail
  const behind = time ? tail.slice(time.end) : ''
  const cut = code === null || /^(?:J|N|EB|PP)$/.test(code) ? numberingStart(before) : -1
  const issued = readIssued(cut < 0 ? before : before.slice(0, cut), hosted && code === 'J' ? 'C' : hosted ? 'M' : code)
  return {
    contributors: [...(hosted?.contributors ?? []), ...contributors],
    edition,
    ...issued,
    ...(hosted && {container: hosted.container}),
    year: time?.year ?? null,
    date: time?.date ?? firstTime(behind)?.date ?? null,
    citedDate,
    ...numbersOf(code, behind, cut < 0 ? '' : before.slice(cut)),
    url: urls[0] ?? null,
    urls,
    doi,
  }
}

/** 南州: 2023.: the publisher was left out, and a year stands behind the colon as pages do. */
function withoutHouse(text: string): string {
  return text.replace(
    /^(?<place>[\s.]{0,3}[\p{Script=Han}]{2,8}|[\s.]{0,3}\p{Lu}[\p{L} .]{2,30})\s?:\s?(?=(?:19|20)\d{2}\s?[.,]?\s*$)/u,
    '$1: [出版者不详], ',
  )
}

/** Journals number their volumes, newspapers their pages; of all else only pages are numbered. */
function numbersOf(code: string | null, behind: string, before: string): Numbering {
  if (code === 'N') return readNewspaperPage(behind)
  if (code !== 'J' && code !== null) return readPages(behind)
  const ahead = readNumbering(before)
  const numbers = readNumbering(behind)
  return {
    volume: numbers.volume ?? ahead.volume,
    issue: numbers.issue ?? ahead.issue,
    pages: numbers.pages ?? ahead.pages,
  }
}
