import {quote} from '../failure.ts'

/** What every shell takes as it is. A word that begins with `-` would be an option, one with `~` a home. */
const plain = /^[\p{L}\p{N}_./][\p{L}\p{N}_./:@%+,-]*$/u

/** A path as a word of a command that a user can copy: in single quotes where a shell would read it otherwise. */
export function shellWord(path: string): string {
  if (plain.test(path)) return path
  const safe = path.startsWith('-') ? `./${path}` : path
  return plain.test(safe) ? safe : `'${safe.replaceAll("'", `'\\''`)}'`
}

/** A command with paths in it, quoted for a message: ``shellCommand`briefs check ${paper}` ``. */
export function shellCommand(texts: TemplateStringsArray, ...paths: ReadonlyArray<string>): string {
  return quote(texts.map((text, index) => text + (index < paths.length ? shellWord(paths[index]!) : '')).join(''))
}
