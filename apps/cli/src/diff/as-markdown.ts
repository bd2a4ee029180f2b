import {changeWords} from '../edition/change-words.ts'
import {plural} from '../talk/counts.ts'
import {markdownText} from '../talk/markdown-text.ts'
import {aloneWords, byRegions} from './compared.ts'
import type {Compared, Comparison} from './compared.ts'

/** Most changes in a comment of a pull request: GitHub takes 65,536 characters. */
const most = 200

/** For a pull request: a table a region, under a heading a paper. */
export function asMarkdown(all: ReadonlyArray<Comparison>): string {
  let left = most
  return all
    .map((each) => {
      if (each.type !== 'compared') return `### ${markdownText(aloneWords(each))}\n`
      const shown = section(each, left)
      left = Math.max(0, left - each.changes.length)
      return shown
    })
    .join('\n')
}

/** @param room  How many changes can be shown. */
function section(compared: Compared, room: number): string {
  const {given, changes} = compared
  const shown = {...compared, changes: changes.slice(0, room)}
  const lines = [
    `### ${markdownText(given.before)} → ${markdownText(given.after)}: ${changes.length === 0 ? 'nothing changed by meaning' : plural(changes.length, 'change')}`,
    ...byRegions(shown).flatMap((group) => [
      '',
      `#### ${markdownText(group.label)}`,
      '',
      '| class | change |',
      '|---|---|',
      ...group.changes.map((change) => `| ${change.class} | ${markdownText(changeWords(change, compared))} |`),
    ]),
    ...(changes.length > room ? ['', `and ${changes.length - room} more`] : []),
  ]
  return `${lines.join('\n')}\n`
}
