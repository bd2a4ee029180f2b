import type {Term} from '@region-briefs/core'
import {text} from '../plan/cell.ts'
import {both, languageTags} from '../plan/language.ts'
import {headingRow, pairRows} from '../plan/page-sheet.ts'
import {whereText} from './refuse.ts'
import type {Language} from '../plan/language.ts'
import type {Row, WorkbookPlan} from '../plan/sheet.ts'
import type {Mend} from './guard-cell.ts'
import type {GuardMessage, GuardedWorkbook} from './guard-workbook.ts'

const mendWords: Readonly<{[mend in Mend]: Term}> = {
  'text-cut': both(
    '文字超过一格能放的 32767 字，截断处有标记，全文在 model.json',
    'longer than the 32767 characters of a cell: cut, with a mark; all of it is in model.json',
  ),
  'text-escaped': both(
    '有文件格式不能直接存放的控制字符，写作 _xHHHH_，Excel 打开时还原',
    'holds control characters that the format cannot hold: written as _xHHHH_, which Excel turns back',
  ),
  'link-as-text': both('不是可以打开的网址，只作文字', 'no address that can be opened: text only'),
}

/** The plan with its mends told at the end of the notes, since nothing is changed in silence; as it is where there are none. */
export function withGuardNotes({plan, messages}: GuardedWorkbook): WorkbookPlan {
  if (messages.length === 0) return plan
  const language: Language = plan.properties.language === languageTags.en ? 'en' : 'zh'
  const rows = [
    headingRow(both('写入时的处理', 'Mended in writing')[language]),
    ...messages.flatMap((message) => messageRows(message, language)),
  ]
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => (sheet.id === 'notes' ? {...sheet, rows: [...sheet.rows, ...rows]} : sheet)),
  }
}

function messageRows(message: GuardMessage, language: Language): Array<Row> {
  return pairRows(whereText(message), text(mendWords[message.ruleId][language]))
}
