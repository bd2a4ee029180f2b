import {simplifiedForm} from '@region-briefs/core'
import {institution, role, surname} from './author-words.ts'
import {foldReference} from './fold-reference.ts'

/** What stands before the type code. */
export interface AuthorsAndTitle {
  /** As printed, roles and countries taken off; `等` or `et al.` comes last where more are meant than are named. */
  readonly authors: Array<string>
  readonly title: string
}

const initials = '(?:\\p{Lu}\\.?[\\s-]?){1,4}'
const word = "\\p{Lu}[\\p{L}'’-]+"
const particle = '(?:(?:van|von|de|der|den|la|di|del|da|dos|le)\\s){0,2}'
// > | Wu Y   Y. Wu   Wu, Y.   Yeying Wu   Joseph E. Stiglitz   van der Berg J
const latinName = new RegExp(
  `^(?:${particle}${word}(?:\\s${word})?,?\\s${initials}|(?:\\p{Lu}\\.[\\s-]?){1,4}${particle}${word}|${particle}${word}(?:\\s\\p{Lu}\\.?){0,2}(?:\\s${particle}${word}){1,2})(?:\\s(?:Jr|Sr|II|III)\\.?)?$`,
  'u',
)
const latinInstitution = /^(?:The\s)?\p{Lu}[\p{L}&'’-]+(?:\s(?:of|the|for|and|on|&|\p{Lu}[\p{L}'’-]*)){0,9}$/u
/** `Wu, Y.`: the comma inside an inverted name parts no two names. */
const invertedComma = /(?<=\p{Lu}[\p{L}'’-]{1,30}),(?=\s?(?:\p{Lu}\.[\s-]?){1,4}(?:,|;|$|\s(?:and|&))|\s\p{Lu}$)/gu
const separator = /\s?[,;]\s?(?:(?:and|&|和)\s)?|\s(?:and|&|和|与|與)\s/
const country = /^(?:\[[^\]]{1,6}\]|\([\p{Script=Han}]{1,4}\))\s?/u
/** A stop ends the authors where no digit stands around it and no further initial; 统计局.2025 年公报 is no decimal. */
const stop = /(?:\.(?![\d,;]|\s?[,;&])|(?<=\p{Script=Han})\.(?=(?:19|20)\d{2}(?!\d)))\s*/gu
const furthestStops = 8

/**
 * Part the authors from the title.
 *
 *     吴某, 魏某. 论区域开放
 *     ^^^^^^^^^^  ^^^^^^^^^^
 *
 * @param head     What stands before the type code, as printed.
 * @param options  `online`: a web page's title may have a short word and a colon in front, 新闻背景：…, which is no author.
 */
export function authorsAndTitle(head: string, options: {online: boolean}): AuthorsAndTitle {
  const printed = head.trim()
  const text = foldReference(printed)
  const behind = (authors: Array<string>, at: number): AuthorsAndTitle => ({authors, title: printed.slice(at).trim()})
  const stopped = authorsBeforeStop(text, options.online)
  if (stopped) return behind(stopped.authors, stopped.end)
  const colon = options.online ? null : /^(?<name>\p{Script=Han}{2,3}):\s?(?=.)/u.exec(text)
  if (colon && surname.test(simplifiedForm(text))) return behind([colon.groups!.name!], colon[0].length)
  const spaced = authorsBeforeSpace(text, options.online)
  return spaced ? behind(spaced.authors, spaced.end) : {authors: [], title: printed}
}

/** The names of a list, or null where a part of it is no name. */
export function readNames(text: string): Array<string> | null {
  if (/\s(?:of|on|for)\s/.test(text) && latinInstitution.test(text.trim())) return [text.trim()]
  const list = text.replaceAll(invertedComma, '\u0001')
  const names: Array<string> = []
  for (const part of list.split(separator)) {
    const read = namesOf(part.replaceAll('\u0001', ',').trim())
    if (!read) return null
    names.push(...read)
  }
  return names.length > 0 ? names : null
}

function authorsBeforeStop(text: string, online: boolean): {authors: Array<string>; end: number} | null {
  let found: {authors: Array<string>; end: number} | null = null
  let seen = 0
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length
    if (++seen > furthestStops || end >= text.length) break
    const segment = text.slice(0, match.index)
    const authors = readNames(segment) ?? (seen === 1 && !online ? shortHouse(segment) : null)
    // Joseph E. Stiglitz. …: the stop of an initial is none; the next one has the whole name.
    if (authors) found = {authors, end}
    else if (found) break
  }
  return found
}

/** A short Chinese phrase before the first stop is the house that wrote a book or report, whatever it is called. */
function shortHouse(text: string): Array<string> | null {
  return /^[\p{Script=Han}A-Z]{2,20}$/u.test(text) ? [text] : null
}

/** The stop behind the authors was lost: 陈默, 林深 西南商路研究. Sure only with several names, or a known surname. */
function authorsBeforeSpace(text: string, online: boolean): {authors: Array<string>; end: number} | null {
  const match = /^(?<names>(?:\p{Script=Han}{2,3}\s?,\s?){0,9}\p{Script=Han}{2,3})\s+(?=\p{Script=Han}.{3})/u.exec(text)
  if (!match) return null
  const authors = match.groups!.names!.split(/\s?,\s?/)
  if (!authors.every((name) => surname.test(simplifiedForm(name))) || (online && authors.length < 2)) return null
  return {authors, end: match[0].length}
}

function namesOf(part: string): Array<string> | null {
  if (part === '' || roleIn(part) === part) return []
  const text = part.replace(country, '').replace(/(?<=.{2})\s?\((?:eds?|主编|主編|编|編)\.?\)$/, '')
  if (/^et\s?al\.?$/i.test(text)) return ['et al.']
  if (/^\p{Script=Han}|^等/u.test(text)) return hanNames(text)
  if (latinName.test(text)) return [/,\s?(?:\p{Lu}\.)*\p{Lu}$/u.test(text) ? `${text}.` : text]
  return latinInstitution.test(text) ? [text] : null
}

/** The role behind a name as printed; empty where there is none. */
export function roleIn(text: string): string {
  const length = role.exec(simplifiedForm(text))?.[0].length ?? 0
  return text.slice(text.length - length)
}

function hanNames(text: string): Array<string> | null {
  const bare = text.length > 3 || text.startsWith('等') ? text.slice(0, text.length - roleIn(text).length) : text
  const more = /\s?等$/.exec(bare)
  const names = (more ? bare.slice(0, more.index) : bare).trim()
  const rest = more ? ['等'] : []
  if (names === '') return rest.length > 0 ? rest : null
  const words = names.split(/\s+/)
  if (words.length > 1 && words.every((name) => /^\p{Script=Han}{2,4}$/u.test(name))) return [...words, ...rest]
  const name = words.join('')
  return isHanName(name) ? [name, ...rest] : null
}

function isHanName(name: string): boolean {
  return (
    /^\p{Script=Han}{2,4}$/u.test(name) ||
    /^[\p{Script=Han}A-Z.]{1,16}[·•][\p{Script=Han}·•A-Z.]{1,20}$/u.test(name) ||
    (/^[\p{Script=Han}A-Z()“”《》·]{3,40}$/u.test(name) && institution.test(simplifiedForm(name)))
  )
}
