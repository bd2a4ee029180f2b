import * as fc from 'fast-check'

/** Figures as texts print them, in every form of the grammar: numerals, scales, units, bound words, ranges, fractions, ratios, ranks. */
export const printedFigure: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(bound(), number(), measure()).map(([words, digits, unit]) => around(words, digits + unit)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(bound(), numeral(), fc.constantFrom('家', '人', '项', '万人', '亿元', '万吨'))
      .map(([words, digits, unit]) => around(words, digits + unit)),
  },
  {weight: 2, arbitrary: range()},
  fraction(),
  fc
    .tuple(wholes(1, 9), wholes(1, 9999), fc.constantFrom('元', '美元', '人'))
    .map(([whole, rest, unit]) => `${whole}亿${rest}万${unit}`),
  fc.tuple(wholes(1, 9), decimals()).map(([left, right]) => `${left}∶${right}`),
  fc.tuple(wholes(1, 99), fc.constantFrom('位', '名')).map(([place, unit]) => `第${place}${unit}`),
)

/** 12, 12.34, 1,234.5, １２．３, −3.5. */
function number(): fc.Arbitrary<string> {
  return fc.oneof(
    wholes(11, 99_999).map(String),
    decimals(),
    fc
      .tuple(wholes(1, 999), wholes(0, 999), wholes(0, 9))
      .map(([first, last, tenth]) => `${first},${String(last).padStart(3, '0')}.${tenth}`),
    decimals().map((digits) => digits.replaceAll(/[\d.]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0))),
  )
}

function decimals(): fc.Arbitrary<string> {
  return fc.tuple(wholes(1, 9999), wholes(0, 99)).map(([whole, rest]) => `${whole}.${String(rest).padStart(2, '0')}`)
}

function wholes(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({min, max})
}

/** 三百六十五, 一千二百, 五万. */
function numeral(): fc.Arbitrary<string> {
  const digit = fc.constantFrom(...'一二三四五六七八九')
  return fc.oneof(
    fc.tuple(digit, digit, digit).map(([hundreds, tens, ones]) => `${hundreds}百${tens}十${ones}`),
    fc.tuple(digit, digit).map(([thousands, hundreds]) => `${thousands}千${hundreds}百`),
    fc.tuple(digit, digit).map(([tens, ones]) => `${tens}十${ones}`),
  )
}

function measure(): fc.Arbitrary<string> {
  return fc.constantFrom(
    '亿元',
    '万亿元',
    '亿美元',
    '万欧元',
    '%',
    '个百分点',
    '倍',
    '家',
    '万人',
    '项',
    '万吨',
    '公里',
    '亿千瓦时',
    '多亿元',
    '余家',
  )
}

type Bound = readonly [before: string, behind: string]

function bound(): fc.Arbitrary<Bound> {
  return fc.constantFrom<Bound>(
    ['', ''],
    ['', ''],
    ['约', ''],
    ['超过', ''],
    ['不到', ''],
    ['不低于', ''],
    ['近', ''],
    ['', '以上'],
    ['', '左右'],
  )
}

function around([before, behind]: Bound, figure: string): string {
  return before + figure + behind
}

/** 5—8 亿元, 30%至50%, 1.2万~1.5万吨. */
function range(): fc.Arbitrary<string> {
  return fc
    .tuple(
      wholes(11, 49),
      wholes(51, 99),
      fc.constantFrom('—', '–', '-', '~', '～', '至', '到'),
      fc.constantFrom('%', '亿元', '万吨', '家'),
      fc.boolean(),
    )
    .map(([low, high, sign, unit, isTwice]) => `${low}${isTwice ? unit : ''}${sign}${high}${unit}`)
}

/** 三分之二, 百分之三十五, 三成, 近一半. */
function fraction(): fc.Arbitrary<string> {
  return fc.oneof(
    fc
      .tuple(fc.constantFrom('三', '四', '五'), fc.constantFrom('一', '二'))
      .map(([whole, part]) => `${whole}分之${part}`),
    fc.constantFrom(...'二三四五六七八九').map((tens) => `百分之${tens}十五`),
    fc.constantFrom(...'二三四五六七八九').map((tenths) => `${tenths}成以上`),
    fc.constantFrom('近一半', '约三成', '超过四成', '翻一番'),
  )
}
