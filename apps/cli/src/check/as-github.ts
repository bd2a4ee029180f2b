import type {CheckedPaper, Notice} from './notice.ts'

/** GitHub's names of severities. */
const commands = {error: 'error', warning: 'warning', info: 'notice'} as const

/**
 * For GitHub Actions: a workflow command a notice, which annotates its line in the changed files
 * (docs.github.com, "Workflow commands for GitHub Actions"). What is waived is not annotated.
 */
export function asGithub(papers: ReadonlyArray<CheckedPaper>): string {
  return papers
    .flatMap(({notices}) => notices)
    .filter(({waived}) => waived === null)
    .map((notice) => `::${commands[notice.severity]} ${properties(notice)}::${escapeMessage(notice.message)}\n`)
    .join('')
}

/** Columns are taken only of what is on one line. The lines of a Word document's text are none of the file's. */
function properties({file, place, isInFile, rule}: Notice): string {
  const lines: Array<[string, string | number]> =
    place && isInFile
      ? [
          ['line', place.startLine],
          ['endLine', place.endLine],
        ]
      : []
  const columns: Array<[string, string | number]> =
    place && isInFile && place.startLine === place.endLine
      ? [
          ['col', place.startColumn],
          ['endColumn', place.endColumn],
        ]
      : []
  const all: Array<[string, string | number]> = [['file', file], ...lines, ...columns, ['title', rule]]
  return all.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',')
}

/** As GitHub's own toolkit escapes them (actions/toolkit, packages/core/src/command.ts). */
function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
