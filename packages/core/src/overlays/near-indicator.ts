import {editDistance} from '../diagnostics/nearest.ts'
import {indicatorTable} from './indicator-table.ts'

/**
 * The id of the table that an indicator of an analyst's own was probably meant for: letters in another case, spaces or hyphens for
 * underscores, or one slip in a name long enough. Names in Chinese are not compared: one character parts 进口 from 出口.
 *
 * @returns  Null where none is near.
 */
export function nearIndicator(indicator: string): string | null {
  const written = indicator.toLowerCase().replaceAll(/[\s-]+/g, '_')
  const slips = ids.filter((id) => id === written || (id.length >= leastLength && isOneSlip(id, written)))
  return slips.find((id) => id === written) ?? slips[0] ?? null
}

/** Of three letters any other three may be one slip away. */
const leastLength = 5

const ids = indicatorTable.map(({id}) => id)

function isOneSlip(id: string, written: string): boolean {
  return Math.abs(id.length - written.length) <= 1 && editDistance(written, id) <= 1
}
