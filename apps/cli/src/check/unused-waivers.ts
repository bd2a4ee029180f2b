import {quote} from '../failure.ts'
import type {Settings} from '../settings/settings.ts'
import type {CheckedPaper} from './notice.ts'

/**
 * Name the waivers that let nothing stand: what they were written for is mended, or has moved to another line, where it is told.
 *
 * @returns A line each.
 */
export function unusedWaivers(waivers: Settings['waivers'], papers: ReadonlyArray<CheckedPaper>): Array<string> {
  const waived = papers.flatMap(({notices}) => notices).filter((notice) => notice.waived !== null)
  return waivers
    .filter(
      ({rule, line, reason}) =>
        !waived.some(
          (notice) =>
            notice.rule === rule &&
            notice.waived === reason &&
            (line === undefined || notice.place?.startLine === line),
        ),
    )
    .map(({rule, line}) => {
      const where = line === undefined ? '' : ` on line ${line}`
      return `Unused waiver of ${quote(rule)}${where}: nothing of that rule is told there, remove the waiver or mend its line`
    })
}
