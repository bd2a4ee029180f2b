import type {NameAt} from './find-names.ts'
import {kindsAlone, noPlaces, notBehindPlaces, notInPlaces, placeKinds} from './subject-table.ts'

const byLength = (left: string, right: string): number => right.length - left.length

/** What no character of a place name begins with. */
export const forbidden: string = `(?!${[...notInPlaces].toSorted(byLength).join('|')}|出口|进口|外贸|\\uFFFC)`

const placePattern = (kinds: ReadonlyArray<string>, longest: number): RegExp =>
  new RegExp(
    `(?<name>(?:${forbidden}\\p{Script=Han}){1,${longest}}?)(?<kind>${kinds.toSorted(byLength).join('|')})(?!(?<=港)[市县镇城])(?=[\\p{Script=Han}\\uFFFC“、，：]|$)`,
    'uy',
  )
const kinds = placeKinds.map(([kind]) => kind)
/** How many characters stand at most before the kind: names of districts and cities are short. */
const [longestOfWords, longestOfCharacters] = [6, 4]
/** The longer words first: 临港片区 is no 临港. */
const places = [
  placePattern(
    kinds.filter((kind) => kind.length > 1),
    longestOfWords,
  ),
  placePattern(
    kinds.filter((kind) => kind.length === 1),
    longestOfCharacters,
  ),
]
/** Every place ends with one of these within so many characters: most stretches have none, and are told at once. */
const endsOfPlaces = new RegExp(`[${[...kinds, ...kindsAlone].map((kind) => kind.at(-1)).join('')}]`)
const longestPlace = longestOfWords + Math.max(...kinds.map(({length}) => length))

/** A place that no table knows, 甲省, 乙市, 丙江新区, where a clause begins or a time ends. 城市化率 and 上市公司 begin with none. */
export function placeAt(text: string, at: number): NameAt | null {
  if (!endsOfPlaces.test(text.slice(at, at + longestPlace))) return null
  // 经开区, 经济开发区: nothing begins behind their 经.
  if (text[at - 1] === '经' && (text[at] === '开' || text[at] === '济')) return null
  const alone = kindsAlone.find((kind) => text.startsWith(kind, at))
  if (alone) return {subject: alone, rank: 6, isPronoun: false, isKind: true, length: alone.length}
  for (const place of places) {
    place.lastIndex = at
    const match = place.exec(text)
    if (match && isPlace(text, at, match)) {
      const {kind} = match.groups as {kind: string}
      return {
        subject: match[0],
        rank: placeKinds.find(([each]) => each === kind)![1],
        isPronoun: false,
        isKind: false,
        length: match[0].length,
      }
    }
  }
  return null
}

function isPlace(text: string, at: number, match: RegExpExecArray): boolean {
  const {name, kind} = match.groups as {name: string; kind: string}
  const behind = text.slice(at + match[0].length, at + match[0].length + 3)
  // 湘两省 is the end of a list, and no name.
  return (
    !/[两三四五六七八九]$/.test(name) &&
    !noPlaces.test(name) &&
    !isKind(match[0], kind) &&
    !notBehindPlaces[kind]?.test(behind)
  )
}

/** 自贸试验区 alone is a kind of place and names none; nor is 综合保税区 a 区. */
function isKind(place: string, kind: string): boolean {
  return (
    placeKinds.some(([each]) => each.length >= kind.length && each !== kind && place.endsWith(each)) || place === kind
  )
}
