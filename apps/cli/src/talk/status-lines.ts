import {ledgerName} from '../edition/ledger.ts'
import type {EditionStatus} from '../edition/edition-status.ts'
import {plural} from './counts.ts'

/**
 * Say what is stale and why: a line a cause, with the packs that it touches.
 *
 * @param folder  As it is shown.
 * @returns Lines: `east, all: figure 4.63 → 4.7 万亿元 (§2.2, line 85)`, then a sum.
 */
export function statusLines(status: EditionStatus, folder: string): Array<string> {
  const {causes, gone, packs, isStale, isWithoutOutputs, isStateAlone, lost} = status
  const absent = isWithoutOutputs ? [`${folder}: no output is here, only what was recorded of them`] : []
  if (!isStale) return [...absent, `${folder} is up to date`]
  const ids = (packs ?? []).map(({id}) => id)
  const stale = (packs ?? []).filter((pack) => pack.stale.length > 0)
  return [
    ...causes.map(({packs: of, words}) => `${of.length === ids.length ? 'every pack' : of.join(', ')}: ${words}`),
    ...gone.map((path) => `${path}: no longer made`),
    ...lost.map(
      (name) =>
        `${folder}: ${name} is missing or was altered since it was built${isStateAlone && name !== ledgerName ? '' : `, ${wayOut(name)}`}`,
    ),
    ...absent,
    isStateAlone
      ? `${folder}: every pack is up to date; ${lost.length > 0 ? '`briefs build` writes the state anew' : 'model.json and manifest.json are not, the inputs or settings changed in what no pack prints'}`
      : `${folder}: ${stale.length} of ${plural(ids.length, 'pack')} stale; \`briefs build\` makes ${plural(stale.flatMap((pack) => pack.stale).length, 'file')}`,
  ]
}

/** What is lost with a file of the state, if nobody puts it back. */
function wayOut(name: string): string {
  const loss = name === ledgerName ? 'the ledger begins anew' : 'what changed since cannot be told'
  return `restore it from a copy before the next build, or ${loss}`
}

/** The same for programs: one object an edition. */
export function statusData(status: EditionStatus, folder: string): object {
  const {isStale, isWithoutOutputs, packs, causes, gone, lost} = status
  return {
    folder,
    stale: isStale,
    outputsHere: !isWithoutOutputs,
    packs: (packs ?? []).map((pack) => ({
      id: pack.id,
      stale: pack.stale.length > 0,
      outputs: pack.stale,
      causes: causes.filter((cause) => cause.packs.includes(pack.id)).map(({words}) => words),
    })),
    causes: causes.map((cause) => ({packs: cause.packs, cause: cause.words})),
    gone,
    lost,
  }
}
