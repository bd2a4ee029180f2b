import type {Format} from '../settings/settings.ts'
import {dataFormats} from './plan-edition.ts'
import type {PlanRooms} from './plan-edition.ts'

/** Load what planning an edition needs. Only the names of tables need more than core. */
export async function loadRooms(formats: ReadonlyArray<Format>): Promise<PlanRooms> {
  const {packOf, packJson} = await import('@region-briefs/core')
  if (dataFormats(formats).length === 0) return {packOf, packJson, dataPaths: () => []}
  const {dataPaths} = await import('@region-briefs/render-xlsx')
  return {packOf, packJson, dataPaths}
}
