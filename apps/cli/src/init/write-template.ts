import {dirname} from 'node:path'
import {notWritten, quote, wrongInput} from '../failure.ts'
import type {World} from '../world.ts'

/** The columns of an overlay, those that need not be there last. */
const header = 'region,indicator,unit,period,value,status,source,vintage,price,additive,label,label_en\n'

/**
 * Write an empty overlay for an analyst to fill in: CSV with its header.
 *
 * @param given  Where, as the user wrote it; what is there is not written over.
 */
export async function writeTemplate(world: World, given: string): Promise<void> {
  if (!/\.csv$/i.test(given)) {
    throw wrongInput(`Unexpected name ${quote(given)} of an overlay, expected one that ends in \`.csv\``)
  }
  const path = world.resolve(given)
  if ((await world.files.kind(path).catch(() => null)) !== null) {
    throw notWritten(`Could not write ${quote(given)}: a file is in the way; name another`)
  }
  await world.files.makeFolder(dirname(path))
  // Excel takes UTF-8 for what it is only behind a byte order mark.
  await world.files.write(path, new TextEncoder().encode(`\uFEFF${header}`))
}
