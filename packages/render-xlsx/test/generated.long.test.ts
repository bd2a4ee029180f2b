import {expect, test} from 'vitest'
import {faultsOfGeneratedPacks} from './generated-campaign.ts'

test('1,000 workbooks of generated packs satisfy the schemas and the lint', async () => {
  expect(await faultsOfGeneratedPacks(1000)).toEqual([])
})
