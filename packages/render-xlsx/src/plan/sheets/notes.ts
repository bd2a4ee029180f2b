import type {Pack} from '@region-briefs/core'
import {text} from '../cell.ts'
import {headingRow, pageSheet, pairRows, titleRow} from '../page-sheet.ts'
import {sheetWords} from '../sheet-words.ts'
import {
  basisWords,
  checkWords,
  comparatorWords,
  directionWords,
  gradeWords,
  howKnownWords,
  kindWords,
  mechanismWords,
  priceWords,
  scopeWords,
  statusWords,
  ungraded,
  unitWords,
} from '../words.ts'
import type {Row, SheetPlan} from '../sheet.ts'

type Entry = readonly [label: string, meaning: string]

/** What a reader must know before the first number. */
const reading: ReadonlyArray<Entry> = [
  ['一表一页', '每张数据表从 A1 开始，第一行是表头，一行一条记录；没有合并的单元格、隐藏的行列和合计行'],
  ['空单元格', '空格是“没有”或“不适用”，不是 0；每一列的空格是什么意思，见“数据字典”'],
  ['数值与原文', '“数值”换算到基本单位，“原文数值”“原文单位”“原文表述”照印；小数位以原文为准'],
  ['限定词', '“超过”“接近”“约”等是数字的一部分，不可去掉；区间只有下限和上限，没有中值'],
  ['颜色', '颜色只是提示，它说的都另有一列写明（“范围”）'],
  ['公式', '“折亿元”和“核对”表的计算值、印出值、重算结论是公式，改动“数值”后重新计算；其余都是固定的值'],
  ['合计', '合计与分项因四舍五入可能不等'],
]

const periods: ReadonlyArray<Entry> = [
  ['写法', 'ISO 8601 文本，写到原文说到的一级：2025 是全年，2025-09 是 9 月，2025-10-31 是一天；不补月和日'],
  ['起止', '两端都含；一个时点的起止相同；规划期写作它的年份，如 2021 与 2025'],
  ['没有时期', '原文没有说是何时，就空着，不推断'],
]

/** Shorthand of statistical tables; those that this workbook does not use yet are left out. */
const symbols: ReadonlyArray<Entry> = [
  ['、', '一格里几个值的分隔'],
  ['＋', '公式的各项并列，不是加法，也不是时间次序'],
  ['…（全文 N 字，见 model.json）', '文字超过一格能放的 32767 字，在此截断，全文在 model.json'],
]

const regionNote: Entry = [
  '区域的界线',
  '论文未必界定区域；“区域比较”写明界定的出处。香港、澳门、台湾不在四大区域的统计之内，这与缺失不同',
]

/** Units, periods, symbols, and what each word in the tables means. */
export function notesSheet(pack: Pack): SheetPlan {
  return pageSheet('notes', [
    titleRow(sheetWords.notes.name),
    ...part('怎样读', pack.id === 'all' ? [...reading, regionNote] : reading),
    ...part('范围', entriesOf(scopeWords)),
    ...part('单位', [...entriesOf(unitWords), ['其他', '照原文，去掉“万”“亿”：吨、公里、千瓦时等']]),
    ...part('时期', periods),
    ...part('如何得知', entriesOf(howKnownWords)),
    ...part('类型', entriesOf(kindWords)),
    ...part('限定词', entriesOf(comparatorWords)),
    ...part('方向', entriesOf(directionWords)),
    ...part('基期', entriesOf(basisWords)),
    ...part('价格', entriesOf(priceWords)),
    ...part('状态', entriesOf(statusWords)),
    ...part('核对', entriesOf(checkWords)),
    ...part('机制的类型', entriesOf(mechanismWords)),
    ...part('来源等级', [...entriesOf(gradeWords), [ungraded, '主机和出版者不在来源表里']]),
    ...part('符号', symbols),
  ])
}

function entriesOf(words: Readonly<Record<string, Entry>>): Array<Entry> {
  return Object.values(words)
}

function part(heading: string, entries: ReadonlyArray<Entry>): Array<Row> {
  return [headingRow(heading), ...entries.flatMap(([label, meaning]) => pairRows(label, text(meaning)))]
}
