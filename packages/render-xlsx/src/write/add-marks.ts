import type {Style, Worksheet} from 'exceljs'
import type {MarkPlan, SheetPlan} from '../plan/sheet.ts'

/** Told apart without colour too: bold, plain, and italic with a border. */
const looks: Readonly<{[look in MarkPlan['look']]: Partial<Style>}> = {
  good: {font: {color: {argb: 'FF1E6B2E'}}},
  bad: {
    font: {bold: true, color: {argb: 'FF9C0006'}},
    fill: {type: 'pattern', pattern: 'solid', bgColor: {argb: 'FFFFE1DF'}},
  },
  open: {font: {italic: true, color: {argb: 'FF595959'}}},
}

/** Conditional formats for the sheet's marks: a cell that holds exactly the word. */
export function addMarks(worksheet: Worksheet, {marks = []}: SheetPlan): void {
  for (const [index, {range, word, look}] of marks.entries()) {
    const [first] = range.split(':') as [string]
    worksheet.addConditionalFormatting({
      ref: range,
      rules: [
        {
          type: 'expression',
          priority: index + 1,
          formulae: [`${first}="${word.replaceAll('"', '""')}"`],
          style: looks[look],
        },
      ],
    })
  }
}
