import {allOf} from '../xml.ts'
import type {Rule} from '../rule.ts'

/** A letter, `_` or `\`, then letters, digits, `_` and `.`; letters of any script. */
const legal = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u
const likeCell = /^(?:[A-Za-z]{1,3}\d{1,7}|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*)$/

/** Names and ids of tables are legal and unique in the workbook, and no name of anything else. */
export const tableNamesRule: Rule = {
  id: 'table-names',
  check: ({workbook, sheets}) => {
    const tables = sheets.flatMap((sheet) => sheet.tables)
    const names = new Set(
      allOf(workbook, 'definedName').map(({attributes}) => (attributes['name'] ?? '').toLowerCase()),
    )
    const ids = new Set<string>()
    return tables.flatMap(({path, root: {attributes}}) => {
      const {displayName = '', name = displayName, id = ''} = attributes
      const faults = [
        ...[...new Set([displayName, name])]
          .filter((each) => !legal.test(each) || likeCell.test(each))
          .map((each) => `\`${each}\` is no name of a table`),
        ...(names.has(displayName.toLowerCase()) ? [`the name ${displayName} is taken`] : []),
        ...(ids.has(id) || !/^[1-9]\d*$/.test(id) ? [`the id ${id} is taken or none`] : []),
      ]
      names.add(displayName.toLowerCase())
      ids.add(id)
      return faults.map((reason) => ({where: path, reason}))
    })
  },
}
