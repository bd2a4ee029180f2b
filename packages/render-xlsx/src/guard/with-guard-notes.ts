import {text} from '../plan/cell.ts'
import {headingRow, pairRows} from '../plan/page-sheet.ts'
import {whereText} from './refuse.ts'
import type {Row, WorkbookPlan} from '../plan/sheet.ts'
import type {Mend} from './guard-cell.ts'
import type {GuardMessage, GuardedWorkbook} from './guard-workbook.ts'

const mendWords: Readonly<{[mend in Mend]: string}> = {
  'text-cut': '文字超过一格能放的 32767 字，截断处有标记，全文在 model.json',
  'text-escaped': '有文件格式不能直接存放的控制字符，写作 _xHHHH_，Excel 打开时还原',
  'link-as-text': '不是可以打开的网址，只作文字',
}

/** The plan with its mends told at the end of the notes, since nothing is changed in silence; as it is where there are none. */
export function withGuardNotes({plan, messages}: GuardedWorkbook): WorkbookPlan {
  if (messages.length === 0) return plan
  const rows = [headingRow('写入时的处理'), ...messages.flatMap(messageRows)]
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => (sheet.id === 'notes' ? {...sheet, rows: [...sheet.rows, ...rows]} : sheet)),
  }
}

function messageRows(message: GuardMessage): Array<Row> {
  return pairRows(whereText(message), text(mendWords[message.ruleId]))
}
