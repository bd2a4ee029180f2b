import {allOf, childOf, childrenOf} from '../xml.ts'
import type {Book} from '../book.ts'
import type {Fault, Rule} from '../rule.ts'
import type {XmlElement} from '../xml.ts'

/** Ids of number formats from here on are a workbook's own (ECMA-376 part 1, 18.8.30). */
const firstOwnFormat = 164

/** In points. */
const largestFont = 409

const lists: Readonly<Record<string, string>> = {
  fontId: 'fonts',
  fillId: 'fills',
  borderId: 'borders',
  xfId: 'cellStyleXfs',
}

/** Each index of a style leads to one, and each list counts itself right. */
export const stylesRule: Rule = {
  id: 'styles',
  check: ({styles, sheets, relationships, workbookPath}) => {
    const path = [...relationships(workbookPath).values()].find(({type}) => type === 'styles')?.target ?? ''
    if (styles === null) return [{where: path, reason: 'there are no styles'}]
    const given = childrenOf(childOf(styles, 'numFmts'), 'numFmt').map(({attributes}) => attributes['numFmtId'] ?? '')
    const formats = new Set(given)
    return [
      ...wrongCounts(styles, path),
      ...[...formats]
        .filter((id) => given.indexOf(id) !== given.lastIndexOf(id))
        .map((id) => ({where: path, reason: `has the number format ${id} twice`})),
      ...[
        ...childrenOf(childOf(styles, 'cellXfs'), 'xf'),
        ...childrenOf(childOf(styles, 'cellStyleXfs'), 'xf'),
        ...childrenOf(childOf(styles, 'cellStyles'), 'cellStyle'),
      ].flatMap((xf) => wrongIndices(xf, styles, formats).map((reason) => ({where: path, reason}))),
      ...allOf(childOf(styles, 'fonts'), 'sz')
        .filter(({attributes}) => !(Number(attributes['val']) >= 1 && Number(attributes['val']) <= largestFont))
        .map(({attributes}) => ({where: path, reason: `has a font of ${attributes['val']} points`})),
      ...wrongTableStyles(sheets, styles),
      ...allOf(styles, 'numFmt')
        .filter(({attributes}) => !isFormat(attributes['formatCode'] ?? ''))
        .map(({attributes}) => ({where: path, reason: `has the number format \`${attributes['formatCode']}\``})),
      ...sheets.flatMap((sheet) => wrongUses(sheet, styles)),
    ]
  },
}

/** Excel's own (18.5.1.5), or one that the workbook has. */
function wrongTableStyles(sheets: Book['sheets'], styles: XmlElement): Array<Fault> {
  const own = new Set(allOf(childOf(styles, 'tableStyles'), 'tableStyle').map(({attributes}) => attributes['name']))
  return sheets
    .flatMap(({tables}) => tables)
    .flatMap(({path, root}) =>
      childrenOf(root, 'tableStyleInfo').map(({attributes}) => ({path, name: attributes['name']})),
    )
    .filter(({name}) => name !== undefined && !own.has(name) && !/^TableStyle(?:Light|Medium|Dark)\d{1,2}$/.test(name))
    .map(({path, name}) => ({where: path, reason: `has the style ${name}, which is not there`}))
}

function isIndex(index: string, size: number): boolean {
  return /^\d+$/.test(index) && Number(index) < size
}

/** At most four sections, quotes and brackets closed (ECMA-376 part 1, 18.8.31). */
function isFormat(code: string): boolean {
  const bare = code.replaceAll(/"[^"]*"|\\.|[_*]./gu, '').replaceAll(/\[[^[\]]*\]/g, '')
  return code !== '' && !/["[\]]/.test(bare) && bare.split(';').length <= 4
}

function wrongCounts(styles: XmlElement, where: string): Array<Fault> {
  return styles.children
    .filter(
      ({attributes, children}) => attributes['count'] !== undefined && Number(attributes['count']) !== children.length,
    )
    .map(({name, attributes, children}) => ({
      where,
      reason: `counts ${attributes['count']} of ${children.length} in ${name}`,
    }))
}

function wrongIndices({attributes}: XmlElement, styles: XmlElement, formats: ReadonlySet<string>): Array<string> {
  const missing = Object.entries(lists)
    .filter(([key]) => attributes[key] !== undefined)
    .filter(([key, list]) => !isIndex(attributes[key]!, childOf(styles, list)?.children.length ?? 0))
    .map(([key]) => `names ${key} ${attributes[key]}, which is not there`)
  const format = attributes['numFmtId']
  const isMissing = format !== undefined && Number(format) >= firstOwnFormat && !formats.has(format)
  return [...missing, ...(isMissing ? [`names numFmtId ${format}, which is not there`] : [])]
}

function wrongUses({path, root, cells, tables}: Book['sheets'][number], styles: XmlElement): Array<Fault> {
  const cellStyles = childOf(styles, 'cellXfs')?.children.length ?? 0
  const differences = childOf(styles, 'dxfs')?.children.length ?? 0
  const uses = [
    ...[...cells.values()].map(({address, element}) => ({where: `${path}!${address}`, index: element.attributes['s']})),
    ...allOf(root, 'row').map(({attributes}) => ({where: `${path}!${attributes['r']}`, index: attributes['s']})),
    ...allOf(root, 'col').map(({attributes}) => ({where: `${path} col`, index: attributes['style']})),
  ]
  const dxfs = [
    ...allOf(root, 'cfRule').map(({attributes}) => ({where: path, index: attributes['dxfId']})),
    ...tables.flatMap((table) =>
      [table.root, ...allOf(table.root, 'tableColumn')].flatMap(({attributes}) =>
        Object.entries(attributes)
          .filter(([key]) => key.endsWith('DxfId'))
          .map(([, index]) => ({where: table.path, index})),
      ),
    ),
  ]
  const told = (list: typeof uses, size: number, what: string): Array<Fault> =>
    list
      .filter(({index}) => index !== undefined && !isIndex(index, size))
      .map(({where, index}) => ({where, reason: `names ${what} ${index}, which is not there`}))
  return [...told(uses, cellStyles, 'style'), ...told(dxfs, differences, 'differential style')]
}
