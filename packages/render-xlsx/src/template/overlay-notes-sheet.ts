import {text} from '../plan/cell.ts'
import {both} from '../plan/language.ts'
import {headingRow, pageSheet, pairRows, titleRow} from '../plan/page-sheet.ts'
import {sheetName} from '../plan/sheet-words.ts'
import type {Language} from '../plan/language.ts'
import type {SheetPlan} from '../plan/sheet.ts'
import {overlayColumns} from './overlay-columns.ts'

/** What each column takes, and how the file is used. */
export function overlayNotesSheet(language: Language): SheetPlan {
  const rows = [
    titleRow(sheetName('overlay-notes', language)),
    headingRow(both('各列', 'Columns')[language]),
    ...overlayColumns.flatMap(({key, meaning}) => pairRows(key, text(meaning[language]))),
    headingRow(both('怎样用', 'Use')[language]),
    ...notes.flatMap(({label, meaning}) => pairRows(label[language], text(meaning[language]))),
  ]
  return pageSheet('overlay-notes', rows, language)
}

const notes = [
  {
    label: both('写一行', 'A row'),
    meaning: both(
      'CN-GD | trade_goods | 亿元 | 2024 | 12345.6 | P | 统计公报表 8：广东 2024 年货物进出口总额 12345.6 亿元，初步数（数字是虚构的）',
      'CN-GD | trade_goods | 亿元 | 2024 | 12345.6 | P | bulletin, table 8: goods trade of Guangdong in 2024, CNY 12,345.6 hundred million, provisional (an invented number)',
    ),
  },
  {
    label: both('列的名字', 'Heads'),
    meaning: both(
      '不要改；列的次序可以变，别的列会被跳过',
      'Leave them as they are; their order may change, and other columns are passed over',
    ),
  },
  {
    label: both('示例行', 'The example'),
    meaning: both(
      '没有数值（状态 M），留着也不会成为数字',
      'has no value (status M), so that it gives no figure where it is left in',
    ),
  },
  {
    label: both('读入', 'Reading'),
    meaning: both(
      'briefs build 论文 --overlay 本文件；每处错误都会指明行和列',
      'briefs build PAPER --overlay THIS FILE; every fault is named with its row and column',
    ),
  },
]
