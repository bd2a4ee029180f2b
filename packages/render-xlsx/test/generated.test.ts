import {expect, test} from 'vitest'
import {faultsOfGeneratedPacks} from './generated-campaign.ts'

test('20 workbooks of generated packs satisfy the schemas and the lint', async () => {
  expect(await faultsOfGeneratedPacks(20)).toEqual([])
})
