import {formulaParts} from '../formula-parts.ts'
import {rangeOf} from '../range.ts'
import {allOf} from '../xml.ts'
import type {Book, Sheet} from '../book.ts'
import type {Rule} from '../rule.ts'
import type {XmlElement} from '../xml.ts'

const mostLinks = 65_530
const longestTarget = 2079
const longestTip = 255

/** Each link stands on a cell once, and leads to a place in the workbook or to an address that can be opened. */
export const hyperlinksRule: Rule = {
  id: 'hyperlinks',
  check: (book) =>
    book.sheets.flatMap((sheet) => {
      const links = allOf(sheet.root, 'hyperlink')
      const refs = links.map(({attributes}) => attributes['ref'] ?? '')
      return [
        ...(links.length > mostLinks ? [{where: sheet.path, reason: `has ${links.length} links`}] : []),
        ...links.flatMap((link, index) => {
          const reason = refs.indexOf(refs[index]!) === index ? faultOf(link, sheet, book) : 'has a link twice'
          return reason === null ? [] : [{where: `${sheet.path}!${refs[index]}`, reason}]
        }),
      ]
    }),
}

function faultOf({attributes}: XmlElement, sheet: Sheet, book: Book): string | null {
  const {ref = '', location} = attributes
  if (rangeOf(ref) === null) return 'links no cell'
  if ((attributes['tooltip'] ?? '').length > longestTip) return 'has a tip that is too long'
  const id = attributes['r:id']
  if (id === undefined) return location === undefined ? 'leads nowhere' : locationFault(location, book)
  const target = book.relationships(sheet.path).get(id)
  if (target === undefined) return `leads to ${id}, which is not there`
  if (!target.isExternal) return 'leads to a part of the package'
  return target.target.length > longestTarget || /\s|^(?:javascript|vbscript|data):/i.test(target.target)
    ? `leads to \`${target.target.slice(0, 40)}\`, which cannot be opened`
    : null
}

function locationFault(location: string, {sheets, workbook}: Book): string | null {
  if (allOf(workbook, 'definedName').some(({attributes}) => attributes['name'] === location)) return null
  const [place] = formulaParts(location).places
  if (place === undefined || rangeOf(place.address) === null)
    return rangeOf(location) === null ? `leads to ${location}, which is no place` : null
  return sheets.some(({name}) => name.toLowerCase() === place.sheet.toLowerCase())
    ? null
    : `leads to the sheet ${place.sheet}, which is not there`
}
