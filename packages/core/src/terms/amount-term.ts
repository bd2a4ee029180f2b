import {unitTerm} from './unit-term.ts'

/**
 * An amount in English, with all its printed digits: the point moves where 亿 and 万 become billions and thousands.
 *
 *     26.29, 万亿元 → CNY 26.29 trillion      7000, 亿美元 → USD 700.0 billion      30 to 50, % → 30% to 50%
 *
 * @param numbers  As printed, one or the two ends of a range; signs may stand before them.
 * @param unit     Scale and unit as printed.
 * @returns        Null for a unit that no table knows.
 */
export function amountTerm(numbers: ReadonlyArray<string>, unit: string): string | null {
  const term = unitTerm(unit)
  if (term === null) return null
  const shifted = numbers.map((number) => shiftPoint(number, term.shift))
  if (/^[%‰]$/.test(term.en)) return shifted.map((number) => `${number}${term.en}`).join(' to ')
  const said = shifted.join(' to ')
  const [first, ...scale] = term.en.split(' ')
  if (/^[A-Z]{3}$/.test(first!) && first !== 'TEU') return [first, said, ...scale].join(' ')
  return `${said} ${term.en}`.trim()
}

/** @param places  To the left; negative to the right. */
function shiftPoint(number: string, places: number): string {
  if (places === 0) return number
  const [, sign, whole, part = ''] = /^([-−+]?)([\d,]*)(?:\.(\d*))?$/.exec(number) ?? []
  if (whole === undefined) return number
  const digits = `${whole.replaceAll(',', '')}${part}`
  const at = digits.length - part.length - places
  const padded = at <= 0 ? `${'0'.repeat(1 - at)}${digits}` : digits.padEnd(at, '0')
  const point = Math.max(at, 1)
  const left = padded.slice(0, point).replace(/^0+(?=\d)/, '')
  // A tenth of a whole number of 亿 is printed so: 7000 亿 is 700 billion, which has no more digits than it had.
  const right = part === '' ? padded.slice(point).replace(/0+$/, '') : padded.slice(point)
  return `${sign}${left}${right === '' ? '' : `.${right}`}`
}

// > | 34.93 万亿元 ÷ 40460.55 亿元
const amount = /(?<number>\d[\d,]*(?:\.\d+)?)(?<gap>\s?)(?<unit>[\p{Script=Han}]{1,6})/gu

/** A text in which amounts with Chinese units are English ones; what no table knows stays. */
export function withAmountTerms(text: string): string {
  return text.replaceAll(amount, (whole: string, number: string, gap: string, unit: string) => {
    for (let end = unit.length; end > 0; end--) {
      const said = amountTerm([number], unit.slice(0, end))
      if (said !== null) return `${said}${unit.slice(end)}`
    }
    return whole
  })
}
