import {sum} from './as-text.ts'
import type {CheckedPaper, Notice} from './notice.ts'
import {markdownText} from '../talk/markdown-text.ts'

/** For a pull request: a table a paper. */
export function asMarkdown(papers: ReadonlyArray<CheckedPaper>): string {
  return papers.map((paper) => `${paperLines(paper).join('\n')}\n`).join('\n')
}

function paperLines({paper, notices, agrees, unchecked}: CheckedPaper): Array<string> {
  return [
    `### ${markdownText(paper)}: ${sum(notices)}`,
    '',
    `${agrees} checks agree, ${unchecked} could not be made.`,
    ...(notices.length > 0
      ? ['', '| file | line | severity | rule | message |', '|---|---|---|---|---|', ...notices.map(row)]
      : []),
  ]
}

function row({file, place, severity, rule, message, waived}: Notice): string {
  const why = waived === null ? '' : ` (waived: ${waived})`
  const cells = [
    file,
    place ? String(place.startLine) : '',
    waived === null ? severity : 'waived',
    rule,
    `${message}${why}`,
  ]
  return `| ${cells.map(markdownText).join(' | ')} |`
}
