import {strToU8, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {renderXlsx} from '../src/index.ts'
import {partsOf, zipParts} from '../src/package/parts.ts'
import {packs} from './packs.ts'
import {zipEntries} from './lint/zip-entries.ts'
import {options} from './sample-model.ts'

describe.each(packs)('%s', (_name, pack) => {
  test('links inside the workbook are places, not outside targets', async () => {
    const parts = partsOf(await renderXlsx(pack, options))
    const relationships = [...parts].filter(([path]) => path.endsWith('.rels')).map(([, xml]) => xml)
    expect(relationships.join('')).not.toContain('Target="#')
    expect(parts.get('xl/worksheets/sheet2.xml')).toMatch(/<hyperlink ref="A2" location="'封面'!A1"\/>/)
  })

  test('every relationship that a sheet names is there, and none is left over', async () => {
    const parts = partsOf(await renderXlsx(pack, options))
    for (const [path, xml] of parts) {
      if (!path.startsWith('xl/worksheets/sheet')) continue
      const rels = parts.get(path.replace('worksheets/', 'worksheets/_rels/') + '.rels') ?? ''
      const named = [...xml.matchAll(/ r:id="([^"]*)"/g)].map(([, id]) => id)
      const given = [...rels.matchAll(/ Id="([^"]*)"/g)].map(([, id]) => id)
      expect([path, given.toSorted()]).toEqual([path, named.toSorted()])
    }
  })

  test('text that is a number on purpose is not marked as a mistake', async () => {
    const parts = partsOf(await renderXlsx(pack, options))
    const texts = [...parts.get('xl/sharedStrings.xml')!.matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(
      ([, text]) => text!,
    )
    const withTable = [...parts.values()].filter((xml) => xml.includes('<tableParts'))
    const marked = withTable.filter((xml) => /numberStoredAsText="1"\/><\/ignoredErrors><tableParts/.test(xml))
    const needed = withTable.filter((xml) =>
      [...xml.matchAll(/t="s"><v>(\d+)/g)].some(([, index]) => /^[+-]?[\d.,]+%?$/.test(texts[Number(index)]!)),
    )
    expect(needed.length).toBeGreaterThan(0)
    expect(needed.every((xml) => marked.includes(xml))).toBe(true)
    expect(withTable.every((xml) => marked.includes(xml) || !xml.includes('ignoredError'))).toBe(true)
  })

  test('nothing is said that says nothing: defaults, a resolution of 2³² dots, looks of slicers', async () => {
    const parts = partsOf(await renderXlsx(pack, options))
    for (const [path, xml] of parts) {
      const needless = xml.match(
        / (?:horizontalDpi|verticalDpi|scale|outlineLevelRow|outlineLevelCol)="|<extLst>| x14ac:|&apos;/g,
      )
      expect([path, needless]).toEqual([path, null])
    }
    expect(parts.get('xl/styles.xml')).toMatch(/<\/styleSheet>$/)
  })

  test('every row has its height and every column its width', async () => {
    const parts = partsOf(await renderXlsx(pack, options))
    for (const [path, xml] of parts) {
      if (!path.startsWith('xl/worksheets/sheet')) continue
      expect([path, xml.match(/<row (?![^>]*customHeight="1")[^>]*>/g)]).toEqual([path, null])
      const covered = [...xml.matchAll(/<col min="(\d+)" max="(\d+)"/g)].reduce(
        (sum, [, a, b]) => sum + +b! - +a! + 1,
        0,
      )
      const columns = /<dimension ref="A1:([A-Z]+)\d+"/.exec(xml)?.[1] ?? 'A'
      const last = [...columns].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
      expect(`${path} ${covered >= last}`).toBe(`${path} true`)
    }
  })
})

test('a zip that another program wrote and one of ours hold the same', async () => {
  const parts = partsOf(await renderXlsx(packs[0]![1], options))
  const theirs = partsOf(zipSync(Object.fromEntries([...parts].map(([path, xml]) => [path, strToU8(xml)]))))
  expect(partsOf(zipParts(theirs))).toEqual(parts)
  expect(zipEntries(zipParts(parts)).map(({name}) => name)).toEqual([...parts.keys()])
})
