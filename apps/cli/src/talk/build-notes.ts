import type {EditionResult} from '../edition/build-edition.ts'
import type {ComparedEdition} from '../edition/compare-edition.ts'
import {ledgerName} from '../edition/ledger.ts'
import type {Settings} from '../settings/settings.ts'
import {notWaived} from '../settings/waive-message.ts'
import {plural} from './counts.ts'
import {diagnosticLines, overlayLines} from './diagnostics.ts'

/** What a reader must know of a build beside what was written: problems in the text and the data, files that were altered, left or lost. */
export function buildNotes(
  {read, compared, staged}: Extract<EditionResult, {type: 'built'}>,
  given: string,
  waivers: Settings['waivers'],
): Array<string> {
  const {model, overlays} = read
  const lines = diagnosticLines(notWaived(model.diagnostics, waivers), given)
  if (model.regions.length === 0) {
    lines.push(
      `${given}: no region packs, since the paper gives no region a pathway (a heading on a region's way, with 一是…二是… measures); only \`all/\` was made`,
    )
  }
  for (const {group, reason} of compared.stale.groups) {
    const [path] = group.paths
    if (reason === 'missing') lines.push(`${path}: was missing, made again`)
    if (reason === 'altered') lines.push(`${path}: was altered since it was built, made again`)
  }
  for (const path of staged.left) {
    lines.push(`${path}: no longer made, but changed since we wrote it, so it was left; remove it if it is not wanted`)
  }
  if (staged.removed.length > 0) {
    lines.push(`Removed ${plural(staged.removed.length, 'file')} no longer made: ${staged.removed.join(', ')}`)
  }
  for (const name of compared.state.lost) {
    lines.push(`${name}: missing or altered since it was built, ${lossWords(name, compared)}`)
  }
  if (compared.otherPaper !== null) {
    lines.push(`${given}: the folder held editions of another paper, ${compared.otherPaper}; their ledger ends`)
  }
  return [...lines, ...overlayLines(overlays, waivers)]
}

/** What is lost with a file of the state. */
function lossWords(name: string, {changes}: ComparedEdition): string {
  if (name === ledgerName)
    return 'so the ledger begins anew; to go on with the old one, restore it with `manifest.json` and `model.json` from a copy'
  return changes === null ? 'so what changed since the last edition cannot be told' : 'made again as it was'
}
