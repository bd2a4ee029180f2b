import type {Pack} from '@region-briefs/core'
import {guardWorkbook} from './guard/guard-workbook.ts'
import {withGuardNotes} from './guard/with-guard-notes.ts'
import {sealPackage} from './package/seal-package.ts'
import {planWorkbook} from './plan/plan-workbook.ts'
import {writeWorkbook} from './write/write-workbook.ts'
import type {RenderXlsxOptions} from './plan/sheets/cover.ts'

/**
 * Make the data workbook of a pack: plan, guard, write, package.
 *
 * @param pack     A region's pack or that of all regions.
 * @param options  The date of the edition (any `Date` of the years 1900 to 9999) and the version of the tool.
 * @returns Bytes of an .xlsx file: the same for the same pack and options, in any time zone and on any day.
 */
export async function renderXlsx(pack: Pack, options: RenderXlsxOptions): Promise<Uint8Array> {
  const plan = withGuardNotes(guardWorkbook(planWorkbook(pack, options)))
  return sealPackage(await writeWorkbook(plan), plan)
}
