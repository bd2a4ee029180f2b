import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {type Case, cases} from '@region-briefs/cases'
import {type Model, packIds, packOf, toFigures, toModel} from '@region-briefs/core'
import {ingest} from '@region-briefs/ingest'
import {expect, test} from 'vitest'
import {modelAsText} from './model-as-text.ts'
import {briefingAsText, workbookAsText} from './outputs-as-text.ts'

const at = (folder: URL, name: string): string => fileURLToPath(new URL(name, folder))

async function modelOf({folder, input: name}: Case): Promise<Model> {
  return toModel(await ingest(await readFile(at(folder, name)), {name}), {name, sha256: '0'.repeat(64)})
}

test.for(cases)('model of $name', async (each) => {
  await expect(modelAsText(await modelOf(each))).toMatchFileSnapshot(at(each.folder, 'model.txt'))
})

test.for(cases)('figures of $name, read alone, are those of its model', async ({folder, input: name}) => {
  const [paper, source] = [await ingest(await readFile(at(folder, name)), {name}), {name, sha256: ''}]
  expect(toFigures(paper, source)).toEqual(toModel(paper, source).observations)
})

/** Those whose outputs are kept too: a region's pack, and a paper that has none. */
const shown = cases.filter(({name}) => name === 'region-scope' || name === 'no-pathway')

test.for(shown)('outputs of $name', async (each) => {
  const {folder} = each
  const model = await modelOf(each)
  const pack = packOf(model, packIds(model)[0]!)
  await expect(briefingAsText(pack)).toMatchFileSnapshot(at(folder, 'pdf.txt'))
  await expect(workbookAsText(pack)).toMatchFileSnapshot(at(folder, 'xlsx.txt'))
})
