import type {Observation} from '../model/model.ts'
import {smallNumeral} from '../names/small-numeral.ts'
import {amountTerm} from './amount-term.ts'
import {terms} from './terms.ts'

/** Fractions that texts print in words, by the words and marks between them. */
const tenths = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

type Printed = Pick<Observation, 'surface' | 'printed' | 'printedUnit' | 'comparator' | 'kind' | 'value'>

/**
 * A printed figure in English, its bound word and all its digits kept: `逾 7000 亿美元` is `more than USD 700 billion`.
 *
 * @returns  Null where it is printed in words that the tables do not know, or in such a unit: outputs then show it as printed.
 */
export function figureTerm(figure: Printed): string | null {
  const said = figure.kind === 'rank' ? rankTerm(figure.value) : (wordTerm(figure) ?? numberTerm(figure))
  if (said === null || figure.comparator === 'eq') return said
  return `${terms.bound[figure.comparator].en} ${said}`
}

/** > | 第二大 → 2nd */
function rankTerm(place: number | null): string | null {
  if (place === null || !Number.isInteger(place)) return null
  const last = place % 100
  const ending = last >= 11 && last <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th')
  return `${place}${ending}`
}

/** > | 一半 → half, 四成 → four tenths, 三分之二 → two thirds */
function wordTerm({printed, printedUnit}: Printed): string | null {
  const bare = `${printed}${printed.endsWith(printedUnit) ? '' : printedUnit}`.replaceAll(/\s/g, '')
  if (bare === '一半' || bare === '半数' || bare === '半') return 'half'
  const tenth = /^([一二三四五六七八九])成$/.exec(bare)?.[1]
  if (tenth !== undefined) {
    const count = smallNumeral(tenth)
    return `${tenths[count - 1]} ${count === 1 ? 'tenth' : 'tenths'}`
  }
  const [, below, above] = /^([三四五])分之([一二三四])$/.exec(bare) ?? []
  if (below === undefined) return null
  const name = {三: 'third', 四: 'quarter', 五: 'fifth'}[below]!
  const count = smallNumeral(above!)
  return `${tenths[count - 1]} ${name}${count === 1 ? '' : 's'}`
}

// > | −1.86‰, 负 2%; the dash of 1-2% is none
const signedNumber = /(?<minus>(?<![\d%‰％])(?:[-−－]|负)\s?)?(?<number>\d[\d,]*(?:\.\d+)?)/gu

function numberTerm({surface, printed, printedUnit}: Printed): string | null {
  const numbers = printed.match(/\d[\d,]*(?:\.\d+)?/g) ?? []
  // 三百五十 and 1又1/2 are left as they are; more than two numbers are no range.
  if (numbers.length === 0 || numbers.length > 2 || /[一二三四五六七八九十百千/]/.test(printed)) return null
  const inSurface = [...surface.matchAll(signedNumber)].map(({groups}) => groups!)
  const signed = numbers.map((number) => {
    const found = inSurface.find((each) => each['number'] === number)
    return `${found?.['minus'] ? '−' : ''}${number}`
  })
  return amountTerm(signed, printedUnit)
}
