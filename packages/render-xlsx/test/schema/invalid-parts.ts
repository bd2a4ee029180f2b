import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {validateXML} from 'xmllint-wasm'
import type {Parts} from '../../src/package/parts.ts'

/** The schemas of ECMA-376, which lie beside the project and are not part of it. */
const folder = fileURLToPath(new URL('../../../../../shared/schemas/ooxml/', import.meta.url))

/** Why parts cannot be held against the schemas here; null where they can. */
export const noSchemas: string | null = existsSync(folder)
  ? null
  : 'the schemas of ECMA-376 are not in ../shared/schemas/ooxml'

/** Which schema a part must satisfy. */
const schemas: ReadonlyArray<readonly [path: RegExp, schema: string]> = [
  [/^\[Content_Types\]\.xml$/, 'opc-contentTypes.xsd'],
  [/\.rels$/, 'opc-relationships.xsd'],
  [/^docProps\/app\.xml$/, 'shared-documentPropertiesExtended.xsd'],
  [/^docProps\/custom\.xml$/, 'shared-documentPropertiesCustom.xsd'],
  [/^xl\/theme\//, 'dml-main.xsd'],
  [/^xl\/charts\/chart\d+\.xml$/, 'dml-chart.xsd'],
  [/^xl\/drawings\/drawing\d+\.xml$/, 'dml-spreadsheetDrawing.xsd'],
  [/^xl\/(?:workbook|styles|sharedStrings|worksheets\/sheet\d+|tables\/table\d+)\.xml$/, 'sml.xsd'],
]

/**
 * Excel drops the space at the ends of a text that does not ask for it to be kept, and asks for it itself so; the schema
 * of `t`, a simple type, knows no attribute.
 */
const keptSpace = /<t xml:space="preserve">/g

/** Core properties need a schema of Dublin Core that is not there; our lint looks at them. */
const unchecked = new Set(['docProps/core.xml'])

/**
 * Hold every part of some workbooks against the schemas, a schema at a time, since compiling one takes most of the time.
 *
 * @param workbooks  Parts by the name of their workbook.
 * @returns A line a fault; a part that no schema is for is one too.
 */
export async function invalidParts(workbooks: ReadonlyMap<string, Parts>): Promise<Array<string>> {
  const preload = readdirSync(folder).map((fileName) => ({fileName, contents: readFileSync(folder + fileName, 'utf8')}))
  const all = [...workbooks].flatMap(([name, parts]) => [...parts].map(([path, contents]) => ({name, path, contents})))
  const faults = all
    .filter(({path}) => !unchecked.has(path) && !schemas.some(([pattern]) => pattern.test(path)))
    .map(({name, path}) => `${name}: no schema for ${path}`)
  for (const [pattern, schema] of schemas) {
    const xml = all
      .filter(({path}) => pattern.test(path))
      .map(({name, path, contents}) => ({
        fileName: `${name}-${path.replaceAll('/', '-')}`,
        contents: contents.replaceAll(keptSpace, '<t>'),
      }))
    if (xml.length === 0) continue
    const result = await validateXML({
      xml,
      schema: preload.filter(({fileName}) => fileName === schema),
      preload: preload.filter(({fileName}) => fileName !== schema),
      maxMemoryPages: 16_384,
    })
    faults.push(...result.errors.map(({rawMessage}) => rawMessage))
    if (!result.valid && result.errors.length === 0) faults.push(`${schema}: ${result.rawOutput}`)
  }
  return faults
}
