import type {Change} from '@region-briefs/core'
import {editionsIn} from '../edition/editions-in.ts'
import {fromLedger, ledgerName} from '../edition/ledger.ts'
import type {Ledger} from '../edition/ledger.ts'
import {exitCodes, quote, systemReason, wrongInput} from '../failure.ts'
import {oneWord} from '../read-words.ts'
import type {Words} from '../read-words.ts'
import {listOption} from '../settings/list-option.ts'
import {resolveSettings} from '../settings/resolve-settings.ts'
import {ledgerLines} from '../talk/ledger-lines.ts'
import type {Verb} from '../verbs.ts'
import type {World} from '../world.ts'

/** `briefs ledger [DIR]`: what each edition changed, paper by paper. */
export async function ledger(world: World, verb: Verb, read: Words): Promise<number> {
  const given = oneWord(verb, read)
  const settings = given === null ? await resolveSettings(world, verb, read) : null
  const folder = settings?.folder ?? world.resolve(given!)
  const regions = listOption(read, 'region', null)
  const isAsked = (change: Change): boolean =>
    regions === null || regions.includes('all') || change.regions.some((region) => regions.includes(region))
  const editions = await editionsIn(world, folder)
  const shown: Array<Ledger> = []
  for (const each of editions.length > 0 ? editions : [folder]) {
    const found = await readLedger(world, each)
    shown.push({
      ...found,
      editions: found.editions.map((edition) => ({...edition, changes: edition.changes.filter(isAsked)})),
    })
  }
  await world.print(
    read.options.has('json')
      ? `${JSON.stringify(shown.length === 1 ? shown[0] : shown, null, 2)}\n`
      : `${shown.flatMap(ledgerLines).join('\n')}\n`,
  )
  return exitCodes.done
}

async function readLedger(world: World, folder: string): Promise<Ledger> {
  const shown = quote(world.show(folder))
  const path = `${folder}/${ledgerName}`
  try {
    if ((await world.files.kind(path)) !== 'file') {
      throw wrongInput(
        `Missing ${quote(ledgerName)} in ${shown}, expected the folder of an edition: build one with \`briefs build\``,
      )
    }
    const found = fromLedger(await world.files.read(path))
    if (found) return found
  } catch (error) {
    const reason = systemReason(error)
    if (reason === null) throw error
    throw wrongInput(`Unreadable ledger in ${shown}: ${reason}`, {cause: error})
  }
  throw wrongInput(
    `Unexpected ${quote(ledgerName)} in ${shown}, expected one that briefs wrote: restore it, or build again`,
  )
}
