import {allOf, childOf, childrenOf} from '../xml.ts'
import type {Fault, Rule} from '../rule.ts'

const states = new Set(['visible', 'hidden', 'veryHidden'])

/** Names of sheets that Excel takes, each once, each leading to a sheet; one is shown first. */
export const workbookSheetsRule: Rule = {
  id: 'workbook-sheets',
  check: ({workbook, workbookPath, sheets}) => {
    const elements = childrenOf(childOf(workbook, 'sheets'), 'sheet')
    const ids = elements.map(({attributes}) => attributes['sheetId'] ?? '')
    const names = sheets.map(({name}) => name.toLowerCase())
    const told = (reason: string): Fault => ({where: workbookPath, reason})
    const first = Number(allOf(workbook, 'workbookView')[0]?.attributes['activeTab'] ?? 0)
    const isShown = elements.map(({attributes}) => (attributes['state'] ?? 'visible') === 'visible')
    return [
      ...(['1', 'true'].includes(childOf(workbook, 'workbookPr')?.attributes['date1904'] ?? '')
        ? [told('counts days from 1904, by which dates that are copied shift by four years')]
        : []),
      ...elements
        .filter(({attributes}) => !states.has(attributes['state'] ?? 'visible'))
        .map(({attributes}) => told(`sheet ${attributes['name']} is ${attributes['state']}`)),
      ...(sheets.length === 0 ? [told('has no sheet')] : []),
      ...sheets
        .filter(({root}) => root?.name !== 'worksheet' && root?.name !== 'chartsheet')
        .map(({name}) => told(`sheet ${name} leads to none`)),
      ...sheets.filter(({name}) => !isName(name)).map(({name}) => told(`${name} is no name of a sheet`)),
      ...names
        .filter((name, index) => names.indexOf(name) !== index)
        .map((name) => told(`sheet ${name} is there twice`)),
      ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => told(`sheetId ${id} is there twice`)),
      ...(sheets.length > 0 && !isShown[first]
        ? [told(`sheet ${first} is shown first, which is not there or hidden`)]
        : []),
    ]
  },
}

function isName(name: string): boolean {
  return name.trim() !== '' && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name) && name.toLowerCase() !== 'history'
}
