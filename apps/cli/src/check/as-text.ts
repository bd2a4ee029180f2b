import type {Severity} from '@region-briefs/core'
import {plural} from '../talk/counts.ts'
import type {CheckedPaper, Notice} from './notice.ts'

/** For a reader: a line a notice, `line:column severity rule message`, and a sum. */
export function asText(papers: ReadonlyArray<CheckedPaper>): string {
  return papers.map((paper) => `${paperLines(paper).join('\n')}\n`).join('\n')
}

function paperLines({paper, notices, agrees, unchecked}: CheckedPaper): Array<string> {
  const files = [...new Set(notices.map(({file}) => file))]
  return [
    ...files.flatMap((file) => [file, ...noticeLines(notices.filter((notice) => notice.file === file))]),
    `${paper}: ${sum(notices)}; ${plural(agrees, 'check')} agree${agrees === 1 ? 's' : ''}, ${unchecked} could not be made`,
  ]
}

function noticeLines(notices: ReadonlyArray<Notice>): Array<string> {
  const places = notices.map(({place}) => (place ? `${place.startLine}:${place.startColumn}` : '1:1'))
  const width = {
    place: Math.max(...places.map((place) => place.length)),
    rule: Math.max(...notices.map(({rule}) => rule.length)),
  }
  return [
    ...(notices.some(({isInFile}) => !isInFile) ? ['  (lines of the text that `briefs inspect --source` prints)'] : []),
    ...notices.map(({severity, rule, message, waived}, index) => {
      const why = waived === null ? '' : ` [waived: ${waived}]`
      return `  ${places[index]!.padEnd(width.place)}  ${severity.padEnd(7)}  ${rule.padEnd(width.rule)}  ${message}${why}`
    }),
  ]
}

/** `1 error, 2 warnings, 3 notes, 1 waived`; `nothing to tell` where there is none. */
export function sum(notices: ReadonlyArray<Notice>): string {
  const open = notices.filter(({waived}) => waived === null)
  const waived = notices.length - open.length
  const words = {error: 'error', warning: 'warning', info: 'note'} as const
  const parts = (Object.keys(words) as Array<Severity>).flatMap((severity) => {
    const count = open.filter((notice) => notice.severity === severity).length
    return count > 0 ? [plural(count, words[severity])] : []
  })
  return [...parts, ...(waived > 0 ? [`${waived} waived`] : [])].join(', ') || 'nothing to tell'
}
