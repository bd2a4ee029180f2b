import type {Model} from '@region-briefs/core'

/**
 * Say where a line stands: the numbers of its headings, `§2.2`, which readers know a place of a paper by.
 *
 * @param line  Of the paper.
 * @returns     Empty where no heading above it is numbered.
 */
export function sectionPath({sections}: Pick<Model, 'sections'>, line: number): string {
  const above = sections.filter(({position}) => position.start.line <= line).at(-1)
  const byId = new Map(sections.map((section) => [section.id, section]))
  const numbers: Array<string> = []
  for (let section = above; section; section = section.parent === null ? undefined : byId.get(section.parent)) {
    const number = section.number === null ? null : toDigits(section.number)
    if (number !== null) numbers.unshift(number)
  }
  return numbers.length === 0 ? '' : `§${numbers.join('.')}`
}

const digits = '零一二三四五六七八九'

/** Numbers of headings to 99: 一, 十二, 二十, 2; null for any other. */
function toDigits(number: string): string | null {
  const plain = number.trim()
  if (/^\d+(?:\.\d+)*$/.test(plain)) return plain
  const [, tens, ten, ones] = /^([二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(plain) ?? []
  if (tens === undefined && ten === undefined && ones === undefined) return null
  if (ten === undefined) return tens === undefined || ones === undefined ? String(digits.indexOf(tens ?? ones!)) : null
  return String((tens === undefined ? 1 : digits.indexOf(tens)) * 10 + (ones === undefined ? 0 : digits.indexOf(ones)))
}
