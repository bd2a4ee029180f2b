import type {Calculation, Observation} from '../../model/model.ts'
import {observationsIn} from './evaluate.ts'

const signs = {'+': '+', '-': '−', '*': '×', '/': '÷', '^': '^'} as const
const strength = {'+': 1, '-': 1, '*': 2, '/': 2, '^': 3} as const

/**
 * A calculation as a person writes it: `26.29 ÷ 45.47`. Figures in several units keep theirs: `1.76 万亿元 ÷ 40460.55 亿元`.
 * The × 100 that makes a ratio a percentage is left out.
 */
export function inWords(calculation: Calculation, observation: (id: string) => Observation): string {
  const units = new Set(observationsIn(calculation).map((id) => observation(id).printedUnit))
  const figure = (id: string, end?: 'low' | 'high'): string => {
    const {printed, printedUnit, direction} = observation(id)
    const number = (end ? printed.split(/[—–～~至到-]/u).at(end === 'low' ? 0 : -1)! : printed).trim()
    const signed = direction === 'down' ? `−${number}` : number
    return units.size > 1 && printedUnit ? `${signed} ${printedUnit}` : signed
  }
  const write = (part: Calculation, outer: number): string => {
    if ('number' in part) return part.number < 0 ? `(−${-part.number})` : String(part.number)
    if ('series' in part) return `${part.series} ${part.period}`
    if ('observation' in part) return figure(part.observation, part.end)
    const own = strength[part.operator]
    // What stands right of − and ÷ is bracketed where it binds no tighter.
    const words = part.terms.map((term, index) => write(term, index === 0 ? own - 1 : own))
    const joined = words.join(` ${signs[part.operator]} `)
    return own <= outer ? `(${joined})` : joined
  }
  return write(withoutHundred(calculation), 0)
}

function withoutHundred(calculation: Calculation): Calculation {
  if (!('terms' in calculation) || calculation.operator !== '*') return calculation
  const [ratio, hundred, ...rest] = calculation.terms
  return rest.length === 0 && ratio && hundred && 'number' in hundred && hundred.number === 100 ? ratio : calculation
}

/** A calculated value in the unit of a printed figure: `57.82 %`, `1.75 万亿元`, with so many decimals. */
export function resultInWords(
  value: number,
  {scale, printedUnit, printed, unit: base}: Pick<Observation, 'scale' | 'printedUnit' | 'printed' | 'unit'>,
  decimals: number,
): string {
  const number = fixed(value / scale, decimals)
  // 超过四成 prints its unit in a word.
  const unit = /\d/.test(printed) || base !== '%' ? printedUnit.replace(/^百分点$/, '个百分点') : '%'
  return unit ? `${number} ${unit}` : number
}

function fixed(value: number, decimals: number): string {
  const text = Math.abs(value).toFixed(Math.min(20, decimals))
  return value < 0 && Number(text) !== 0 ? `−${text}` : text
}
