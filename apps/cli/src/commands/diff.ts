import {asJson} from '../diff/as-json.ts'
import {asMarkdown} from '../diff/as-markdown.ts'
import {asText} from '../diff/as-text.ts'
import {exitCodes, quote, wrongInput} from '../failure.ts'
import {compareAll} from '../diff/compare-all.ts'
import {modelsAt} from '../diff/models-at.ts'
import type {Words} from '../read-words.ts'
import {resolveSettings} from '../settings/resolve-settings.ts'
import {adviceOn} from '../talk/advice.ts'
import type {Verb} from '../verbs.ts'
import type {World} from '../world.ts'

const reports = {text: asText, json: asJson, markdown: asMarkdown} as const

/** `briefs diff OLD NEW`: what changed by meaning between two papers, models, editions or projects. */
export async function diff(world: World, verb: Verb, {lists, operands, options}: Words): Promise<number> {
  const [before, after, third] = operands
  if (!before || !after) throw wrongInput(`Missing ${before ? 'NEW' : 'OLD'}, expected \`briefs ${verb.usage}\``)
  if (third !== undefined)
    throw wrongInput(`Unexpected third edition ${quote(third)}, expected \`briefs ${verb.usage}\``)
  const report = reportNamed(String(options.get('format') ?? 'text'))
  // The papers are named here; of the rest of the settings reading needs regions, severities and waivers.
  const own = new Map([...lists].filter(([name]) => name !== 'format'))
  const settings = await resolveSettings(world, verb, {options, lists: own, operands: []})
  const all = await compareAll(await modelsAt(world, before, settings), await modelsAt(world, after, settings))
  await world.print(reports[report](all))
  return exitCodes.done
}

function reportNamed(name: string): keyof typeof reports {
  if (Object.hasOwn(reports, name)) return name as keyof typeof reports
  throw wrongInput(`Unexpected value ${quote(name)} of \`--format\`, ${adviceOn(name, Object.keys(reports))}`)
}
