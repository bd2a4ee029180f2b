import type {WorkbookPlan} from '../plan/sheet.ts'
import {escapeXml} from './escape-xml.ts'
import type {Parts} from './parts.ts'

/** What follows the lists in the sequence of CT_Worksheet and every sheet has. */
const behind = /<hyperlinks>|<pageMargins /

/** Add the lists to choose from: exceljs writes a whole column of them as one element a cell. */
export function withChoices(parts: Parts, plan: WorkbookPlan | null): Parts {
  const chosen = (plan?.sheets ?? []).flatMap(({choices = []}, index) =>
    choices.length === 0 ? [] : [{choices, index}],
  )
  if (chosen.length === 0) return parts
  const grown = new Map(parts)
  for (const {choices, index} of chosen) {
    const path = `xl/worksheets/sheet${index + 1}.xml`
    const elements = choices.map(
      ({range, list, warning}) =>
        '<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" ' +
        `error="${escapeXml(warning)}" sqref="${range}"><formula1>${escapeXml(list)}</formula1></dataValidation>`,
    )
    const element = `<dataValidations count="${choices.length}">${elements.join('')}</dataValidations>`
    grown.set(
      path,
      grown.get(path)!.replace(behind, (found) => element + found),
    )
  }
  return grown
}
