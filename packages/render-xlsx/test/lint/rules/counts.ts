import {allOf} from '../xml.ts'
import type {Fault, Rule} from '../rule.ts'

/** Lists of a sheet that count themselves. */
const counted = ['mergeCells', 'tableParts', 'rowBreaks', 'colBreaks']

/** A list of a sheet counts itself right, and the file's properties name the sheets that are there. */
export const countsRule: Rule = {
  id: 'counts',
  check: ({sheets, relationships, root}) => {
    const lists = sheets.flatMap(({path, root: sheet}) =>
      allOf(sheet, ...counted)
        .filter(
          ({attributes, children}) =>
            attributes['count'] !== undefined && Number(attributes['count']) !== children.length,
        )
        .map(({name, attributes, children}) => ({
          where: path,
          reason: `counts ${attributes['count']} of ${children.length} in ${name}`,
        })),
    )
    const app = [...relationships('').values()].find(({type}) => type === 'extended-properties')?.target ?? ''
    const titles = allOf(root(app), 'TitlesOfParts').flatMap((part) => allOf(part, 'lpstr').map(({text}) => text))
    const missing: Array<Fault> = sheets
      .filter(({name}) => titles.length > 0 && !titles.includes(name))
      .map(({name}) => ({where: app, reason: `does not name the sheet ${name}`}))
    return [...lists, ...missing]
  },
}
