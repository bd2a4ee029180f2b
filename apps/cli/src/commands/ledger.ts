import type {Model} from '@region-briefs/core'
import {editionsIn} from '../edition/editions-in.ts'
import {fromLedger, ledgerName} from '../edition/ledger.ts'
import type {Ledger} from '../edition/ledger.ts'
import {readManifest, readState} from '../edition/read-state.ts'
import {exitCodes, quote, systemReason, wrongInput} from '../failure.ts'
import {oneWord} from '../read-words.ts'
import type {Words} from '../read-words.ts'
import {chosenPacks} from '../settings/chosen-packs.ts'
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
  const asked = listOption(read, 'region', null)
  const folders = await editionsIn(world, folder)
  const kept: Array<KeptLedger> = []
  for (const each of folders.length > 0 ? folders : [folder]) kept.push(await readKept(world, each))
  const shown = asked === null ? kept.map((each) => each.ledger) : ofRegions(kept, asked)
  await world.print(
    read.options.has('json')
      ? `${JSON.stringify(shown.length === 1 ? shown[0] : shown, null, 2)}\n`
      : `${shown.flatMap(ledgerLines).join('\n')}\n`,
  )
  return exitCodes.done
}

/** A ledger, and the packs of its edition with the names of their regions. */
interface KeptLedger {
  ledger: Ledger
  packs: Array<string>
  regions: Model['regions']
}

/** What is beside the ledger only says what regions are called: where it is lost, their ids are known all the same. */
async function readKept(world: World, folder: string): Promise<KeptLedger> {
  const found = await readLedger(world, folder)
  const manifest = await readManifest(world, folder)
  const state = await readState(world, folder, manifest).catch(() => null)
  return {ledger: found, packs: (manifest?.packs ?? []).map(({id}) => id), regions: state?.model?.regions ?? []}
}

/** What touches the regions that are asked for, by id or label; a region that neither an edition nor a ledger has is a failure. */
function ofRegions(kept: ReadonlyArray<KeptLedger>, asked: Array<string>): Array<Ledger> {
  const touched = kept.flatMap(({ledger: {editions}}) =>
    editions.flatMap(({changes}) => changes.flatMap(({regions}) => regions)),
  )
  const known = new Set([...kept.flatMap(({packs}) => packs), ...touched, 'all'])
  const chosen = chosenPacks(
    [...known],
    kept.flatMap(({regions}) => regions),
    {regions: asked},
  )
  return kept.map(({ledger: {editions, ...rest}}) => ({
    ...rest,
    editions: editions.map((edition) => ({
      ...edition,
      changes: edition.changes.filter(
        ({regions}) => chosen.includes('all') || regions.some((region) => chosen.includes(region)),
      ),
    })),
  }))
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
