import type {Term} from '@region-briefs/core'
import {both} from '../language.ts'
import {sheetName} from '../sheet-words.ts'
import type {Language} from '../language.ts'

/** One line of the notes. */
export interface Note {
  label: Term
  meaning: Term
}

const note = (zhLabel: string, enLabel: string, zh: string, en: string): Note => ({
  label: both(zhLabel, enLabel),
  meaning: both(zh, en),
})

/** What a reader must know before the first number. */
export const reading: ReadonlyArray<Note> = [
  note(
    '一表一页',
    'One table a sheet',
    '每张数据表从 A1 开始，第一行是表头，一行一条记录；没有合并的单元格、隐藏的行列和合计行',
    'Each table begins in A1 with one row of heads and has one record a row; nothing is merged or hidden, and there are no rows of totals.',
  ),
  note(
    '空单元格',
    'Empty cells',
    '空格是“没有”或“不适用”，不是 0；每一列的空格是什么意思，见“数据字典”',
    'An empty cell says “none” or “not applicable”, never 0; Dictionary says which, column by column.',
  ),
  note(
    '数值与原文',
    'Value and print',
    '“数值”换算到基本单位，“原文数值”“原文单位”“原文表述”照印；小数位以原文为准',
    'Value is in the base unit; Printed value, Printed unit and As printed are the paper’s, decimals included.',
  ),
  note(
    '限定词',
    'Bounds',
    '“超过”“接近”“约”等是数字的一部分，不可去掉；区间只有下限和上限，没有中值',
    'Bound words are part of a figure and must stay; a range has two ends and no middle.',
  ),
  note(
    '颜色',
    'Colour',
    '颜色只是提示，它说的都另有一列写明（“范围”“结论”）',
    'Colour only hints: what it says is also said in words (Scope, Result).',
  ),
  note(
    '公式',
    'Formulas',
    '“折亿元”、“区域数据”中计算得出的数、“时间序列”“图数据”和“核对”的计算值、印出值、重算结论是公式，改动“数值”后重新计算；其余都是固定的值',
    'In CNY 100 million, derived values of Regional data, Series, Chart data, and Calculated, Printed and Recalculated of Checks are formulas that follow Value; all else are fixed values.',
  ),
  note('合计', 'Totals', '合计与分项因四舍五入可能不等', 'Totals and their parts may differ by rounding.'),
  note(
    '追溯',
    'The way back',
    '编号点开到“指标”中原句所在的行，引文编号点开到“参考文献”，网址点开到来源',
    'An id leads to its row with the sentence in Indicators, a citation number to References, an address to the source.',
  ),
]

export const periods: ReadonlyArray<Note> = [
  note(
    '写法',
    'Form',
    'ISO 8601 文本，写到原文说到的一级：2025 是全年，2025-09 是 9 月，2025-10-31 是一天；不补月和日',
    'ISO 8601 text, as exact as the paper: 2025 is the year, 2025-09 September, 2025-10-31 a day; nothing is filled in.',
  ),
  note(
    '起止',
    'Ends',
    '两端都含；一个时点的起止相同；规划期写作它的年份，如 2021 与 2025',
    'Both are included; a point in time has both alike; a plan is its years, 2021 and 2025.',
  ),
  note(
    '没有时期',
    'No period',
    '原文没有说是何时，就空着，不推断',
    'Where the paper does not say when, it is left empty.',
  ),
]

/** Shorthand of statistical tables; those that this workbook does not use are left out. */
export const symbols: ReadonlyArray<Note> = [
  note('、', ';', '一格里几个值的分隔', 'parts several values in one cell'),
  note(
    '＋',
    '＋',
    '公式的各项并列，不是加法，也不是时间次序',
    'terms of a formula side by side: no addition, no order in time',
  ),
  note('[DS]', '[DS]', '数据集（GB/T 7714 的文献类型代码）', 'a data set, by GB/T 7714'),
  note(
    '…（全文 N 字，见 model.json）',
    '…（全文 N 字，见 model.json）',
    '文字超过一格能放的 32767 字，在此截断，全文在 model.json',
    'the text was longer than the 32767 characters of a cell and is cut here; all N of it are in model.json',
  ),
]

/** Three lines each; codes such as 110000 stay text. */
export function readers(language: Language): ReadonlyArray<Note> {
  const sheet = sheetName('indicators', language)
  const pandas = [
    'import pandas as pd',
    `d = pd.read_excel("workbook.xlsx", sheet_name="${sheet}", dtype=str, keep_default_na=False)`,
    `d["${language === 'zh' ? '数值' : 'Value'}"] = pd.to_numeric(d["${language === 'zh' ? '数值' : 'Value'}"], errors="coerce")`,
  ]
  const r = [
    'library(readxl)',
    `d <- read_excel("workbook.xlsx", sheet = "${sheet}", col_types = "text")`,
    `d$${language === 'zh' ? '数值' : 'Value'} <- as.numeric(d$${language === 'zh' ? '数值' : 'Value'})`,
  ]
  return [
    {label: both('pandas', 'pandas'), meaning: both(pandas.join('\n'), pandas.join('\n'))},
    {label: both('R', 'R'), meaning: both(r.join('\n'), r.join('\n'))},
    note(
      '字段名',
      'Fields',
      '“数据字典”把每一列的表头与它的字段名（CSV 的列名）对应起来，并写明类型',
      'Dictionary joins the head of each column with its field, the column name of CSV, and gives its type.',
    ),
  ]
}

/** After “Releasing statistics in spreadsheets” (Government Analysis Function, 2021). */
export const deviations: ReadonlyArray<Note> = [
  note(
    '冻结窗格',
    'Frozen panes',
    '表头和左边几列固定不动，因为表很宽',
    'Heads and the first columns stay in view, since the tables are wide.',
  ),
  note(
    '图',
    'Charts',
    '有图，但单独成页，数据在“图数据”',
    'There are charts, on a sheet of their own; their data are in Chart data.',
  ),
]

export const regionNote: Note = note(
  '区域的界线',
  'Borders of regions',
  '论文未必界定区域；“区域比较”写明界定的出处。香港、澳门、台湾不在四大区域的统计之内，这与缺失不同',
  'The paper may not define its regions; Comparison says who does. Hong Kong, Macao and Taiwan are outside the statistics of the four regions, which is not the same as missing.',
)
