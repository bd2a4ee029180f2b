import {quote} from '../failure.ts'
import type {PaperWaiver, Settings} from '../settings/settings.ts'
import type {CheckedPaper} from './notice.ts'

/**
 * Name the waivers that let nothing stand: what they were written for is mended, or has moved to another line, where it is told. A
 * waiver of a paper that was not checked may be of use there.
 *
 * @param settings  The waivers; the papers that were checked, and those of the config.
 * @param checked   In the order of the papers.
 * @param show      Makes a path short.
 * @returns A line each.
 */
export function unusedWaivers(
  {waivers, papers, projectPapers}: Pick<Settings, 'waivers' | 'papers' | 'projectPapers'>,
  checked: ReadonlyArray<CheckedPaper>,
  show: (path: string) => string,
): Array<string> {
  const isWhole = (projectPapers ?? papers).every((path) => papers.includes(path))
  return waivers
    .filter(({paper}) => (paper === undefined ? isWhole : papers.includes(paper)))
    .filter((waiver) => !checked.some((each, index) => isOf(waiver, papers[index]) && isUsed(waiver, each)))
    .map(({rule, line, paper}) => {
      const where = [...(line === undefined ? [] : [`on line ${line}`]), ...(paper ? [`of ${quote(show(paper))}`] : [])]
      return `Unused waiver of ${[quote(rule), ...where].join(' ')}: nothing of that rule is told there, remove the waiver or mend its line`
    })
}

function isOf({paper}: PaperWaiver, path: string | undefined): boolean {
  return paper === undefined || paper === path
}

function isUsed({rule, line, reason}: PaperWaiver, {notices}: CheckedPaper): boolean {
  return notices.some(
    (notice) =>
      notice.rule === rule && notice.waived === reason && (line === undefined || notice.place?.startLine === line),
  )
}
