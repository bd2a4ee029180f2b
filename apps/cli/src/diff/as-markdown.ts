import {changeWords} from '../edition/change-words.ts'
import {plural} from '../talk/counts.ts'
import {markdownText} from '../talk/markdown-text.ts'
import {byRegions} from './compared.ts'
import type {Compared} from './compared.ts'

/** Most changes in a comment of a pull request: GitHub takes 65,536 characters. */
const most = 200

/** For a pull request: a table a region. */
export function asMarkdown(compared: Compared): string {
  const {given, changes} = compared
  const shown = {...compared, changes: changes.slice(0, most)}
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
    ...(changes.length > most ? ['', `and ${changes.length - most} more`] : []),
  ]
  return `${lines.join('\n')}\n`
}
