import * as fc from 'fast-check'
import type {MemoryFiles} from '../memory-files.ts'
import type {Desk} from './desk.ts'

/** Something that happens between two builds. */
export interface Edit {
  name: string
  apply(desk: Desk, files: MemoryFiles): void
}

/** Which of the places that fit is meant: taken modulo how many there are. */
const place = fc.nat({max: 1_000_000})
const digit = fc.integer({min: 1, max: 9})

/** What editors do to papers, data and settings, and what happens to files. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  weighed(6, 'a digit of a figure', fc.tuple(place, digit), ([at, by], desk) => {
    desk.paper = replaceAt(desk.paper, at, /\d(?=[\d.]* ?(?:万亿元|%|列))/g, (old) => String((Number(old) + by) % 10))
  }),
  weighed(3, 'a typo in a word', place, (at, desk) => {
    desk.paper = replaceAt(desk.paper, at, /[\u4E00-\u9FFF]/g, () => '错')
  }),
  weighed(2, 'words put in', place, (at, desk) => {
    desk.paper = replaceAt(desk.paper, at, /，/g, () => '，并且')
  }),
  weighed(2, 'a line put in', place, (at, desk) => {
    desk.paper = replaceAt(desk.paper, at, /\n\n/g, () => '\n\n另见附表。\n\n')
  }),
  weighed(2, 'a measure taken out', place, (at, desk) => {
    desk.paper = replaceAt(desk.paper, at, /；二是[^。\n]*/g, () => '')
  }),
  weighed(2, 'a space put in', place, (at, desk) => {
    desk.paper = replaceAt(desk.paper, at, /。/g, () => '。 ')
  }),
  weighed(3, 'a value of the data', fc.tuple(place, digit), ([at, by], desk) => {
    desk.overlay = replaceAt(desk.overlay, at, /\d(?=\d,A)/g, (old) => String((Number(old) + by) % 10))
  }),
  weighed(1, 'a value marked as revised', place, (at, desk) => {
    desk.overlay = replaceAt(desk.overlay, at, /,A,/g, () => ',R,')
  }),
  weighed(1, 'a row of the data taken out', place, (at, desk) => {
    desk.overlay = replaceAt(desk.overlay, at, /\nCN-[^\n]*/g, () => '')
  }),
  weighed(1, 'the date', fc.integer({min: 1, max: 20_000}), (day, desk) => {
    desk.env.SOURCE_DATE_EPOCH = String(day * 86_400)
  }),
  weighed(1, 'the formats', fc.subarray(['pdf', 'xlsx', 'csv'] as const, {minLength: 1}), (formats, desk) => {
    desk.settings.formats = [...formats]
  }),
  weighed(1, 'the languages', fc.subarray(['zh', 'en'] as const, {minLength: 1}), (languages, desk) => {
    desk.settings.languages = [...languages]
  }),
  weighed(
    1,
    'the look of briefings',
    fc.tuple(fc.constantFrom('a4', 'letter'), fc.boolean()),
    ([paper, draft], desk) => {
      desk.settings.pdf = {paper, draft, theme: null, fonts: null, logo: null}
    },
  ),
  weighed(1, 'the names of files', fc.constantFrom(null, '{label}_{kind}'), (fileName, desk) => {
    desk.settings.fileName = fileName
  }),
  weighed(1, 'the regions', fc.constantFrom(null, ['east', 'all'], ['all']), (regions, desk) => {
    desk.settings.regions = regions && [...regions]
  }),
  weighed(1, 'a file lost', place, (at, _, files) => {
    const path = fileAt(files, at)
    if (path) void files.remove(path)
  }),
  weighed(1, 'a file written over', place, (at, _, files) => {
    const path = fileAt(files, at)
    if (path) files.put(path, 'a note')
  }),
  weighed(1, 'nothing', fc.constant(null), () => undefined),
)

function weighed<Value>(
  weight: number,
  name: string,
  values: fc.Arbitrary<Value>,
  apply: (value: Value, desk: Desk, files: MemoryFiles) => void,
): {weight: number; arbitrary: fc.Arbitrary<Edit>} {
  const arbitrary = values.map((value) => ({
    name: `${name} ${JSON.stringify(value)}`,
    apply: (desk: Desk, files: MemoryFiles) => apply(value, desk, files),
  }))
  return {weight, arbitrary}
}

/** Replace one of the places that a pattern fits; nothing where it fits none. */
function replaceAt(text: string, at: number, pattern: RegExp, by: (old: string) => string): string {
  const found = [...text.matchAll(pattern)]
  const match = found[at % Math.max(1, found.length)]
  if (!match) return text
  return text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length)
}

/** One of the files of the packs. */
function fileAt(files: MemoryFiles, at: number): string | null {
  const paths = Object.keys(files.texts()).filter((path) => /^\/work\/out\/.*\//.test(path))
  return paths[at % Math.max(1, paths.length)] ?? null
}
