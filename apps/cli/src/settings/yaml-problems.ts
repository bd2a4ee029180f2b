import {quote} from '../failure.ts'
import type {Place, Problem} from './problem.ts'

/** The errors of YAML that a config's writer may meet, in words, by the library's code. */
const words: Readonly<Record<string, (text: string) => string>> = {
  DUPLICATE_KEY: (text) => `Unexpected second ${quote(firstWord(text))}, expected each setting once, remove one`,
  TAB_AS_INDENT: () => 'Unexpected tab at the start of a line, expected spaces, indent with two spaces',
  BAD_INDENT: () => 'Unexpected indentation, expected settings of one table at one column, move the line',
  MISSING_CHAR: () =>
    'Unexpected end of a value, expected a closing quote, bracket or comma, or a space behind `:`; close it',
  BAD_DQ_ESCAPE: (text) =>
    `Unexpected ${quote(text)} in double quotes, expected a known escape, write single quotes or a second backslash`,
  BAD_SCALAR_START: (text) =>
    `Unexpected ${quote(text.slice(0, 1))} at the start of a value, expected quotes around it, write ${quote(`'${text}'`)}`,
  MULTILINE_IMPLICIT_KEY: () => 'Unexpected line without `name:`, expected a setting, write `name: value` or quote it',
  BLOCK_AS_IMPLICIT_KEY: () =>
    'Unexpected second `:` on a line, expected one setting on a line, quote the value or start a new line',
  MULTIPLE_DOCS: () => 'Unexpected second document behind `---`, expected one, remove the line and what follows it',
  BAD_ALIAS: (text) =>
    `Unexpected ${quote(text)}, expected an anchor of that name above, quote the value if it begins with \`*\` or \`&\``,
  TAG_RESOLVE_FAILED: (text) =>
    `Unexpected tag ${quote(text.split(/\s/, 1)[0]!)}, expected a plain value, remove the tag`,
}

/**
 * Say an error of YAML in our words.
 *
 * @param code     The library's.
 * @param message  The library's, for the codes that are not in the table.
 * @param text     What stands there, to the end of the line.
 */
export function yamlProblems(code: string, message: string, place: Place, text: string): Problem {
  // Of a bracket that nobody closed the library says that what follows is not indented.
  const [, closing] = /end with a ([\]}])/.exec(message) ?? []
  const said = closing
    ? `Unexpected end of a list or table, expected a closing ${quote(closing)}, close it`
    : (words[code]?.(text.trim()) ??
      `Unexpected YAML (${message.split('\n', 1)[0]}), expected \`name: value\`, mend the line`)
  return {place, message: said}
}

function firstWord(text: string): string {
  return text.split(/[:\s]/, 1)[0]!.replaceAll(/^["']|["']$/g, '')
}
