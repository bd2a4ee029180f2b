import * as fc from 'fast-check'

/** Any UTF-16 at all, halves of pairs and what XML cannot hold included. */
export const anyUtf16: fc.Arbitrary<string> = fc
  .array(fc.integer({min: 0, max: 0xffff}), {minLength: 1, maxLength: 20})
  .map((units) => String.fromCharCode(...units))

/** Text that a workbook easily gets wrong. */
export const awkward: fc.Arbitrary<string> = fc.constantFrom(
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '_x0041_',
  '_x0041_x0042_',
  '_x005F_',
  'a\r\nb\rc\n',
  ' 前后有空格 ',
  '\u3000全角空格',
  '\u0000\u0001\u001F\u007F',
  '\uFFFE\uFFFF',
  '\uD83D',
  '\uDE00\uD83D',
  '😀',
  '2025',
  '1e5',
  'TRUE',
  '#N/A',
  '<a href="x">&amp;</a>',
  '__proto__',
  "'引号",
)
