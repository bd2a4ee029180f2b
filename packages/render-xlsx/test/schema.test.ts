import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {validateXML} from 'xmllint-wasm'
import {renderXlsx} from '../src/index.ts'
import {partsOf} from '../src/package/parts.ts'
import {packs} from './packs.ts'
import {options} from './sample-model.ts'

/** The schemas of ECMA-376, which lie beside the project and are not part of it. */
const folder = fileURLToPath(new URL('../../../../shared/schemas/ooxml/', import.meta.url))

/** Which schema a part must satisfy; core properties need one of Dublin Core that is not there. */
const schemas: ReadonlyArray<readonly [path: RegExp, schema: string]> = [
  [/^\[Content_Types\]\.xml$/, 'opc-contentTypes.xsd'],
  [/\.rels$/, 'opc-relationships.xsd'],
  [/^docProps\/app\.xml$/, 'shared-documentPropertiesExtended.xsd'],
  [/^xl\/theme\//, 'dml-main.xsd'],
  [/^xl\/(?:workbook|styles|sharedStrings|worksheets\/sheet\d+|tables\/table\d+)\.xml$/, 'sml.xsd'],
]

function schemaFiles(): Array<{fileName: string; contents: string}> {
  return readdirSync(folder).map((fileName) => ({fileName, contents: readFileSync(folder + fileName, 'utf8')}))
}

describe.each(packs)('%s', (_name, pack) => {
  test('every part is valid by the schemas of ECMA-376', async (context) => {
    if (!existsSync(folder)) context.skip('the schemas of ECMA-376 are not in ../shared/schemas/ooxml')
    const parts = partsOf(await renderXlsx(pack, options))
    const preload = schemaFiles()
    const checked = new Set(['docProps/core.xml'])
    for (const [path, schema] of schemas) {
      const xml = [...parts].filter(([each]) => path.test(each))
      for (const [each] of xml) checked.add(each)
      const result = await validateXML({
        xml: xml.map(([each, contents]) => ({fileName: each.replaceAll('/', '-'), contents})),
        schema: preload.filter(({fileName}) => fileName === schema),
        preload: preload.filter(({fileName}) => fileName !== schema),
        maxMemoryPages: 4096,
      })
      expect([schema, result.errors, result.valid]).toEqual([schema, [], true])
    }
    expect([...checked].toSorted()).toEqual([...parts.keys()].toSorted())
  })
})
