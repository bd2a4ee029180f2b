const digits = '零一二三四五六七八九'
const scales = ['', '十', '百', '千']

/** How Word writes the numbers of a list, ECMA-376-1 17.18.59 (ST_NumberFormat); bullets and what is not here have no number. */
const formats: ReadonlyMap<string, (value: number) => string> = new Map([
  ['decimal', String],
  ['decimalHalfWidth', String],
  ['decimalZero', (value: number) => String(value).padStart(2, '0')],
  [
    'decimalFullWidth',
    (value: number) => String(value).replaceAll(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)]!),
  ],
  ...[
    'chineseCounting',
    'chineseCountingThousand',
    'taiwaneseCounting',
    'taiwaneseCountingThousand',
    'japaneseCounting',
  ].map((name) => [name, chineseNumber] as const),
  [
    'ideographDigital',
    (value: number) => String(value).replaceAll(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)]!),
  ],
  ...['decimalEnclosedCircle', 'decimalEnclosedCircleChinese'].map(
    (name) => [name, (value: number) => sign('①', value)] as const,
  ),
  ['decimalEnclosedParen', (value: number) => sign('⑴', value)],
  ['upperRoman', (value: number) => roman(value)],
  ['lowerRoman', (value: number) => roman(value).toLowerCase()],
  ['upperLetter', (value: number) => letter('A', value)],
  ['lowerLetter', (value: number) => letter('a', value)],
])

/** A number as a list of this format prints it; null where the format has none. */
export function formatNumber(format: string, value: number): string | null {
  return formats.get(format)?.(value) ?? null
}

/** 十一, 二十, 一百零五. */
function chineseNumber(value: number): string {
  if (value < 1 || value > 9999) return String(value)
  const written = [...String(value)]
    .map((digit, index, all) => (digit === '0' ? '零' : digits[Number(digit)]! + scales[all.length - 1 - index]!))
    .join('')
  return written.replaceAll(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十')
}

/** Signs run to twenty; beyond them Word prints the number alone. */
function sign(first: string, value: number): string {
  return value >= 1 && value <= 20 ? String.fromCharCode(first.charCodeAt(0) + value - 1) : String(value)
}

const romanParts: ReadonlyArray<readonly [number, string]> = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(value: number): string {
  if (value > 399) return String(value)
  let left = value
  let written = ''
  for (const [part, signs] of romanParts) for (; left >= part; left -= part) written += signs
  return written
}

/** After Z comes AA, then BB. */
function letter(first: string, value: number): string {
  return String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 10))
}
