import {number, text} from '../cell.ts'
import {both} from '../language.ts'
import {unitText} from '../unit-text.ts'
import {comparatorWords, directionWords, shownWords, wordOf} from '../words.ts'
import type {Cell} from '../cell.ts'
import type {Column, Place} from '../table-sheet.ts'
import type {IndicatorRecord} from './indicator-record.ts'

const perYi = 1e8
const seeUnit = both('见“单位”列', 'see column Unit')

/** The number itself, in base units and as printed. */
export const numberColumns: ReadonlyArray<Column<IndicatorRecord>> = [
  {
    key: 'value',
    head: both('数值', 'Value'),
    meaning: both(
      '以“单位”列的基本单位计；要和“限定词”一起读',
      'in the base unit of column Unit; to be read with its bound',
    ),
    type: 'number',
    unit: seeUnit,
    whenEmpty: both('原文是一个区间，见“下限”“上限”', 'the paper prints a range: see Low and High'),
    cell: ({observation}) => number(observation.value),
  },
  {
    key: 'low',
    head: both('下限', 'Low'),
    meaning: both('区间的下端', 'lower end of a range'),
    type: 'number',
    unit: seeUnit,
    whenEmpty: both('原文不是区间', 'no range is printed'),
    cell: ({observation}) => number(observation.low),
  },
  {
    key: 'high',
    head: both('上限', 'High'),
    meaning: both('区间的上端', 'upper end of a range'),
    type: 'number',
    unit: seeUnit,
    whenEmpty: both('原文不是区间', 'no range is printed'),
    cell: ({observation}) => number(observation.high),
  },
  {
    key: 'comparator',
    head: both('限定词', 'Bound'),
    meaning: both('与数字一起读的限定；“接近 50”不是 50', 'what the number is read with: “nearly 50” is not 50'),
    type: 'text',
    allowed: shownWords(comparatorWords),
    cell: ({observation}, {language}) => text(wordOf(comparatorWords, observation.comparator, language)),
  },
  {
    key: 'unit',
    head: both('单位', 'Unit'),
    meaning: both(
      '基本单位的代码，词义见“说明”；其他单位照原文，去掉“万”“亿”',
      'code of the base unit, explained in Notes; other units as printed, without 万 and 亿',
    ),
    type: 'text',
    whenEmpty: both('位次没有单位', 'a rank has no unit'),
    cell: ({observation}, {language}) => text(unitText(observation.unit, language)),
  },
  {
    key: 'printed_value',
    head: both('原文数值', 'Printed value'),
    meaning: both('印在纸上的数字，小数位照印', 'the number as printed, with its decimals'),
    type: 'text',
    cell: ({observation}) => text(observation.printed),
  },
  {
    key: 'printed_unit',
    head: both('原文单位', 'Printed unit'),
    meaning: both('印在数字后面的“万”“亿”和单位', 'scale and unit as printed behind the number'),
    type: 'text',
    whenEmpty: both('数字后面没有单位', 'no unit is printed'),
    cell: ({observation}) => text(observation.printedUnit),
  },
  {
    key: 'surface',
    head: both('原文表述', 'As printed'),
    meaning: both('限定词、数字和单位，照印', 'bound word, number and unit as printed'),
    type: 'text',
    cell: ({observation}) => text(observation.surface),
  },
  {
    key: 'value_yi_cny',
    head: both('折亿元', 'In CNY 100 million'),
    meaning: both(
      '“数值”除以 1 亿，公式；只有人民币数额才有',
      'Value over 100 million, a formula; of amounts in yuan alone',
    ),
    type: 'formula',
    unit: both('亿元', 'CNY 100 million'),
    whenEmpty: both('不是人民币数额，或原文是区间', 'no amount in yuan, or a range'),
    cell: valueInYi,
  },
  {
    key: 'counted',
    head: both('计数对象', 'Thing counted'),
    meaning: both('计数所数的是什么', 'what a count counts'),
    type: 'text',
    whenEmpty: both('不是计数', 'no count'),
    cell: ({observation}) => text(observation.counted),
  },
  {
    key: 'direction',
    head: both('方向', 'Direction'),
    meaning: both(
      '增长率和变化的升降；数值总是正数',
      'whether a growth or change is a rise; values are always positive',
    ),
    type: 'text',
    allowed: shownWords(directionWords),
    whenEmpty: both('不是增长率或变化', 'neither growth nor change'),
    cell: ({observation}, {language}) => text(wordOf(directionWords, observation.direction, language)),
  },
]

function valueInYi({observation: {unit, value}}: IndicatorRecord, place: Place): Cell {
  if (unit !== 'CNY' || value === null) return number(null)
  return {type: 'formula', formula: `${place.addressOf('value')}/${perYi}`, result: value / perYi}
}
