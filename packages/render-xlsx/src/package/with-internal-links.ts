import type {Parts} from './parts.ts'

const relationship = /<Relationship [^>]*?\/>/g
const hyperlink = /<hyperlink [^>]*?\/>/g

/**
 * Turn links to places in the workbook, which exceljs writes as relationships to an outside target `#'目录'!A1`
 * (exceljs #3027, #1676; WPS does not follow them), into a `location`, as ECMA-376 part 1, 18.3.1.47 says.
 */
export function withInternalLinks(parts: Parts): Parts {
  const mended = new Map(parts)
  for (const [path, xml] of parts) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(path)) continue
    const relsPath = path.replace('worksheets/', 'worksheets/_rels/') + '.rels'
    const rels = parts.get(relsPath)
    if (rels === undefined) continue
    const locations = internalTargets(rels)
    if (locations.size === 0) continue
    mended.set(
      path,
      xml.replace(hyperlink, (element) => withLocation(element, locations)),
    )
    mended.set(
      relsPath,
      rels.replace(relationship, (element) => (locations.has(attribute(element, 'Id')) ? '' : element)),
    )
  }
  return mended
}

/** Locations by the id of their relationship, still escaped as XML. */
function internalTargets(rels: string): ReadonlyMap<string, string> {
  const elements = rels.includes(' Target="#') ? rels.match(relationship)! : []
  return new Map(
    elements
      .map((element) => [attribute(element, 'Id'), attribute(element, 'Target')] as const)
      .filter(([, target]) => target.startsWith('#'))
      .map(([id, target]) => [id, target.slice(1)]),
  )
}

function withLocation(element: string, locations: ReadonlyMap<string, string>): string {
  const location = locations.get(attribute(element, 'r:id'))
  if (location === undefined) return element
  return `<hyperlink ref="${attribute(element, 'ref')}" location="${location}"/>`
}

function attribute(element: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1] ?? ''
}
