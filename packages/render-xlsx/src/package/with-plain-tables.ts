import {mapParts} from './parts.ts'
import type {Parts} from './parts.ts'

/**
 * Write tables plainly: a filter over the whole table has no filter columns until someone filters, and a
 * table that never had a row of totals says so. What its style leaves out needs no word.
 */
export function withPlainTables(parts: Parts): Parts {
  return mapParts(parts, /^xl\/tables\/table\d+\.xml$/, (xml) =>
    xml
      .replace(/<autoFilter ref="([^"]*)">.*?<\/autoFilter>/s, '<autoFilter ref="$1"/>')
      .replace(' totalsRowShown="1"', ' totalsRowShown="0"')
      .replaceAll(/ show(?:FirstColumn|LastColumn|ColumnStripes)="0"/g, '')
      .replaceAll(/ totalsRow(?:Label|Function)="[^"]*"/g, ''),
  )
}
