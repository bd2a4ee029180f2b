const digits = '一二三四五六七八九'

/**
 * The number that a numeral below a hundred says: 三, 两, 十, 十五, 二十一, 15.
 *
 * @returns 0 for any other text.
 */
export function smallNumeral(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text)
  if (text === '两') return 2
  const match = /^(?<tens>[一二三四五六七八九]?)(?<ten>十?)(?<ones>[一二三四五六七八九]?)$/.exec(text)
  if (!match || text === '') return 0
  const {tens, ten, ones} = match.groups as {tens: string; ten: string; ones: string}
  if (ten === '') return ones === '' ? digits.indexOf(tens) + 1 : 0
  return (tens === '' ? 1 : digits.indexOf(tens) + 1) * 10 + digits.indexOf(ones || ' ') + 1
}
