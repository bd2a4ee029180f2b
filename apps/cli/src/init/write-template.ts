import {dirname} from 'node:path'
import {notWritten, quote, wrongInput} from '../failure.ts'
import type {World} from '../world.ts'

/** The columns of an overlay, those that need not be there last. */
const header = 'region,indicator,unit,period,value,status,source,vintage,price,additive,label,label_en\n'

/**
 * Write an empty overlay for an analyst to fill in: a workbook with lists to choose from, or CSV with its header.
 *
 * @param given  Where, as the user wrote it; what is there is not written over.
 */
export async function writeTemplate(world: World, given: string): Promise<void> {
  if (!/\.(?:csv|xlsx)$/i.test(given)) {
    throw wrongInput(`Unexpected name ${quote(given)} of an overlay, expected one that ends in \`.xlsx\` or \`.csv\``)
  }
  const path = world.resolve(given)
  if ((await world.files.kind(path).catch(() => null)) !== null) {
    throw notWritten(`Could not write ${quote(given)}: a file is in the way; name another`)
  }
  await world.files.makeFolder(dirname(path))
  await world.files.write(path, /\.csv$/i.test(given) ? emptyTable() : await emptyWorkbook())
}

/** Excel takes UTF-8 for what it is only behind a byte order mark. */
function emptyTable(): Uint8Array {
  return new TextEncoder().encode(`\uFEFF${header}`)
}

async function emptyWorkbook(): Promise<Uint8Array> {
  const {overlayTemplate} = await import('@region-briefs/render-xlsx')
  return overlayTemplate()
}
