import {foldWidth} from './fold-width.ts'
/** 第一章 总则……3, 一、背景 . . . . 5, 1.1 方法<tab>12: a title, a leader and its page. */
const dotted = /\S\s*(?:…{1,}|[.．·•]{3,}|(?:[.．·•]\s){3,})[.．·•…\s]*[（(]?\d{1,4}[）)]?\s*$/
const parted = /\S(?:\t|[ \u00A0\u3000]{3,})\s*\d{1,4}\s*$/

/** Whether dots lead from a title to its page: no other line has them. */
export function isDottedLine(line: string): boolean {
  return line.length <= longest && dotted.test(line)
}

/** Whether a line may be one of a table of contents: dots, a tab or several spaces lead to its page. */
export function isContentsLine(line: string): boolean {
  return line.length <= longest && (dotted.test(line) || parted.test(line))
}

/** A title, leader and page are no longer, in characters. */
const longest = 160

/** 目录, on a line of its own. */
export function isContentsLabel(line: string): boolean {
  return /^[【[]?\s*(?:目\s*[录次]|Contents|Table of Contents)\s*[】\]]?\s*:?$/i.test(
    foldWidth(line.slice(0, 24)).trim(),
  )
}

/** The title of such a line as its heading prints it: without leader, page and spaces. */
export function contentsTitle(line: string): string {
  return line
    .slice(0, longest)
    .replace(/[\s.．·•…]*[（(]?\d{1,4}[）)]?\s*$/, '')
    .replaceAll(/\s+/g, '')
}
