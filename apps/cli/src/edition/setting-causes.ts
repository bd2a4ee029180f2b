import type {Cause} from './find-causes.ts'
import type {Staleness} from './find-stale.ts'
import {dataFormats} from './plan-edition.ts'
import type {Tool} from './manifest.ts'
import {inputRecords} from './read-inputs.ts'
import type {PreparedEdition} from './prepare-edition.ts'
import type {RecordedSettings} from './recorded-settings.ts'

/** What an edition was made with, then and now. */
interface MadeWith extends Pick<PreparedEdition, 'manifest' | 'recorded' | 'inputs'> {
  stale: Staleness
  tool: Tool
}

/** Settings that outputs depend on beside their pack, in words. */
const settingWords: ReadonlyArray<readonly [words: string, of: (settings: RecordedSettings) => unknown]> = [
  ['date', ({epoch, releaseDate}) => (epoch ?? releaseDate)?.slice(0, 10) ?? "the paper's"],
  ['language', ({languages}) => languages[0]],
  ['formats of data', ({formats}) => dataFormats(formats).join(', ')],
  ['paper size', ({pdf}) => pdf.paper],
  ['theme', ({pdf}) => pdf.theme],
  ['draft', ({pdf}) => pdf.draft],
]

/** Which version, settings, fonts and logo have changed, of the packs that have an output to be made again for it. */
export function settingCauses(made: MadeWith, ids: ReadonlyArray<string>): Array<Cause> {
  const {manifest, recorded, inputs, stale, tool} = made
  if (!manifest || manifest.key === '') return []
  const packs = ids.filter((id) => stale.groups.some(({group, reason}) => group.pack === id && reason === 'changed'))
  if (packs.length === 0) return []
  const words = [
    ...toolWords(manifest.tool, tool),
    ...settingWords.flatMap(([name, of]) => difference(name, of(manifest.settings), of(recorded))),
    ...fileWords(manifest.inputs, inputRecords(inputs)),
  ]
  return words.map((each) => ({packs, words: each}))
}

/** A checkout may build other renderers under the same version. */
export function toolWords(before: Tool, after: Tool): Array<string> {
  if (before.version !== after.version) return [`briefs ${before.version} → ${after.version}`]
  return (before.renderers ?? null) === (after.renderers ?? null)
    ? []
    : [`the renderers of briefs ${after.version} changed`]
}

/** A severity or a waiver that is another, and the rule that it is of. */
export interface RuleSetting {
  rule: string
  words: string
}

/** Severities and waivers that differ: `severity of share-of-whole the rule's own → error`, `waiver of share-limit (line 3) added`. */
export function ruleSettings(before: RecordedSettings, after: RecordedSettings): Array<RuleSetting> {
  const rules = [...new Set([...Object.keys(before.severities), ...Object.keys(after.severities)])].toSorted()
  return [
    ...rules.flatMap((rule) =>
      difference(`severity of ${rule}`, severityOf(before, rule), severityOf(after, rule)).map((words) => ({
        rule,
        words,
      })),
    ),
    ...waiversOnlyIn(before, after).map((each) => ({rule: each.rule, words: `${waiverWords(each)} gone`})),
    ...waiversOnlyIn(after, before).map((each) => ({rule: each.rule, words: `${waiverWords(each)} added`})),
  ]
}

function severityOf({severities}: RecordedSettings, rule: string): string {
  return severities[rule] ?? "the rule's own"
}

function waiversOnlyIn({waivers}: RecordedSettings, other: RecordedSettings): RecordedSettings['waivers'] {
  const others = new Set(other.waivers.map((each) => JSON.stringify(each)))
  return waivers.filter((each) => !others.has(JSON.stringify(each)))
}

function waiverWords({rule, line, observation}: RecordedSettings['waivers'][number]): string {
  const of = [...(line === undefined ? [] : [`line ${line}`]), ...(observation === undefined ? [] : [observation])]
  return `waiver of ${rule}${of.length > 0 ? ` (${of.join(', ')})` : ''}`
}

function difference(name: string, before: unknown, after: unknown): Array<string> {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  return [isPlain(before) && isPlain(after) ? `${name} ${String(before)} → ${String(after)}` : `${name} changed`]
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object'
}

function fileWords(before: ReadonlyArray<Recorded>, after: ReadonlyArray<Recorded>): Array<string> {
  return (['font', 'logo'] as const).flatMap((role) => {
    const named = (records: ReadonlyArray<Recorded>): Array<Recorded> => records.filter((each) => each.role === role)
    const hashes = (records: ReadonlyArray<Recorded>): string =>
      named(records)
        .map(({sha256}) => sha256)
        .join()
    // An edition without briefings has no fonts: those are told as new outputs.
    if ((role === 'font' && named(before).length === 0) || hashes(before) === hashes(after)) return []
    return [
      `${role} ${
        named(after)
          .map(({name}) => name)
          .join(', ') || 'none'
      }`,
    ]
  })
}

type Recorded = ReturnType<typeof inputRecords>[number]
