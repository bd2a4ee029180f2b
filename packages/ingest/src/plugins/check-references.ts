import {type ReferenceEntry, type ReferenceWork, report} from '@region-briefs/core'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {longestEntry} from '../grammar/reference-works.ts'

/** What an entry of a type must say beside its title, as GB/T 7714—2015 has it, part 4. */
const needed: Readonly<Record<string, string>> = {
  M: 'place: publisher, year',
  D: 'place: university, year',
  C: 'book, place: publisher, year',
  J: 'journal, year, volume(issue): pages',
  N: 'newspaper, date(page)',
}

/** Say what could not be read in the entries of a list, and what stands twice or not at all. */
export function checkReferences(file: VFile, entries: ReadonlyArray<ReferenceEntry>): void {
  const seen = new Set<number>()
  const isNumbered = entries.some(({numbers}) => numbers.length > 0)
  for (const entry of entries) {
    checkNumber(file, entry, seen, isNumbered)
    checkWorks(file, entry)
  }
}

/** A page break inside an entry was mended. */
export function reportJoin(file: VFile, left: string, right: string, place: Position): void {
  report(file, 'paragraph-page-break', {
    reason: `Unexpected page break inside an entry at \`${left}↵${right}\`, expected a whole entry, joined`,
    place,
    actual: `${left}↵${right}`,
    expected: [`${left}${right}`],
  })
}

function checkNumber(file: VFile, entry: ReferenceEntry, seen: Set<number>, isNumbered: boolean): void {
  const double = entry.numbers.find((number) => seen.has(number))
  entry.numbers.forEach((number) => seen.add(number))
  if (double !== undefined)
    report(file, 'reference-duplicate', {
      reason: `Unexpected second entry numbered \`[${double}]\`, expected a number of its own, renumber one of them`,
      place: entry.position,
      actual: String(double),
    })
  if (isNumbered && entry.numbers.length === 0)
    report(file, 'reference-number', {
      reason: `Unexpected entry \`${shown(entry)}\` without a number in a numbered list, expected \`[1]\` or another, add it`,
      place: entry.position,
    })
}

function checkWorks(file: VFile, entry: ReferenceEntry): void {
  const {works, position: place} = entry
  const text = entry.children[0]!.value
  if (works.some(({type}) => type === null))
    report(file, 'reference-type', {
      reason: `Unexpected entry \`${shown(entry)}\` without a type code, expected \`[M]\`, \`[J]\`, \`[EB/OL]\` or another of GB/T 7714, add it`,
      place,
      expected: ['[M]', '[J]', '[EB/OL]'],
    })
  const unread =
    text.length > longestEntry ? 'authors, title, source' : works.map(unreadOf).find((part) => part !== null)
  if (unread)
    report(file, 'reference-entry-unread', {
      reason: `Unexpected entry \`${shown(entry)}\` in which no source could be read, expected \`${unread}\`, check the printed page`,
      place,
      expected: [unread],
    })
  else if (works.some(({year}) => year === null))
    report(file, 'reference-year', {
      reason: `Unexpected entry \`${shown(entry)}\` without a year, expected the year of publication, add it`,
      place,
    })
  if (works.some(({urls}) => urls.some((url) => isOpen(url))))
    report(file, 'reference-url', {
      reason: `Unexpected end of an address in \`${shown(entry)}\`, expected a whole address, check whether a space or a line end broke it`,
      place,
      actual: works.flatMap(({urls}) => urls).find((url) => isOpen(url)),
    })
}

/** What a work lacks beside its title; null where its source was read. */
function unreadOf({type, title, container, publisher, urls, year}: ReferenceWork): string | null {
  if (title === '') return 'authors. title'
  if (container ?? publisher ?? urls[0]) return null
  const code = type?.split('/')[0] ?? ''
  return needed[code] ?? (year === null ? 'source, year' : null)
}

/** An address that ends in the middle of its path or of its host. */
function isOpen(url: string): boolean {
  return /[_=?&%-]$/.test(url) || !/^(?:https?:\/\/)?[^/]+\.[^/]/.test(url)
}

/** Its numbers, or where it has none how it begins. */
function shown({numbers, children}: ReferenceEntry): string {
  return numbers.length > 0 ? `[${numbers.join('][')}]` : `${children[0]!.value.slice(0, 12)}…`
}
