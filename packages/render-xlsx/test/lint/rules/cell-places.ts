import {rangeOf} from '../range.ts'
import {childOf, childrenOf} from '../xml.ts'
import type {Sheet} from '../book.ts'
import type {Fault, Rule} from '../rule.ts'

/** Rows and cells stand in their order, each once, cells in their own row, all within the dimension that the sheet tells. */
export const cellPlacesRule: Rule = {
  id: 'cell-places',
  check: ({sheets}) => sheets.flatMap((sheet) => faultsOf(sheet)),
}

function faultsOf({path, root, cells}: Sheet): Array<Fault> {
  const faults: Array<Fault> = []
  let last = 0
  for (const row of childrenOf(childOf(root, 'sheetData'), 'row')) {
    const number = row.attributes['r'] === undefined ? last + 1 : Number(row.attributes['r'])
    if (!(number > last && number <= 1_048_576))
      faults.push({where: `${path}!${row.attributes['r']}`, reason: 'is a row out of order'})
    last = number
    let column = 0
    for (const {attributes} of childrenOf(row, 'c')) {
      const address = attributes['r'] ?? ''
      const place = address.includes(':') ? null : rangeOf(address)
      if (attributes['r'] === undefined) column++
      else if (place === null || place.top !== number || place.left <= column) {
        faults.push({where: `${path}!${address}`, reason: 'is a cell out of order'})
      }
      column = place?.left ?? column
    }
  }
  if (childrenOf(root, 'sheetData').length > 1) faults.push({where: path, reason: 'has its cells in two places'})
  const written = childOf(root, 'dimension')?.attributes['ref']
  const dimension = written === undefined ? null : rangeOf(written)
  if (written !== undefined && dimension === null)
    faults.push({where: path, reason: `its dimension ${written} is none`})
  const outside = [...cells.values()].find(
    ({row, column, value}) =>
      dimension !== null &&
      value !== null &&
      (row < dimension.top || row > dimension.bottom || column < dimension.left || column > dimension.right),
  )
  if (outside) faults.push({where: `${path}!${outside.address}`, reason: `is outside the dimension ${written}`})
  return faults
}
