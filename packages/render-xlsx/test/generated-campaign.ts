import * as fc from 'fast-check'
import {renderXlsx} from '../src/index.ts'
import {partsOf} from '../src/package/parts.ts'
import {anyPack} from './generated-packs.ts'
import {lintWorkbook} from './lint/lint-workbook.ts'
import {options} from './sample-model.ts'
import {invalidParts, noSchemas} from './schema/invalid-parts.ts'
import type {Parts} from '../src/package/parts.ts'

/** Schemas are compiled once for so many workbooks. */
const together = 20

/**
 * Make workbooks of generated packs in both languages, and hold every part against the schemas and our lint.
 *
 * @param count  How many.
 * @returns A line a fault; of the schemas none where they are not there.
 */
export async function faultsOfGeneratedPacks(count: number): Promise<Array<string>> {
  const faults: Array<string> = []
  let batch = new Map<string, Parts>()
  const closeBatch = async (): Promise<void> => {
    if (noSchemas === null && batch.size > 0) faults.push(...(await invalidParts(batch)))
    batch = new Map()
  }
  let made = 0
  // Nothing is asserted within, so that nothing is made smaller: every fault names what is wrong by itself.
  await fc.assert(
    fc.asyncProperty(anyPack, fc.constantFrom('zh' as const, 'en' as const), async (pack, language) => {
      const bytes = await renderXlsx(pack, {...options, language})
      faults.push(...lintWorkbook(bytes).map(({rule, where, reason}) => `${made}: ${where}: ${reason} (${rule})`))
      batch.set(String(made++), partsOf(bytes))
      if (batch.size === together) await closeBatch()
    }),
    {numRuns: count, endOnFailure: true},
  )
  await closeBatch()
  return faults
}
