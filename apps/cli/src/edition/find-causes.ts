import type {Model, Pack} from '@region-briefs/core'
import type {ComparedEdition} from './compare-edition.ts'
import {changeWords} from './change-words.ts'
import {withLedger} from './ledger.ts'
import type {Tool} from './manifest.ts'
import type {PreparedEdition} from './prepare-edition.ts'
import {ruleSettings, settingCauses} from './setting-causes.ts'

/** Why packs are stale, in words. */
export interface Cause {
  /** Ids of the packs that it makes stale, in the order of the edition. */
  packs: Array<string>
  words: string
}

/** The parts of a pack in words, for changes that are none by meaning. */
const partWords: Partial<Record<keyof Pack, string>> = {
  label: "the region's name",
  document: "the paper's front matter",
  regions: 'what the paper says of the region',
  pathways: 'the wording of its pathway',
  figures: 'the sentences of its figures',
  indicators: 'how its figures are joined to indicators',
  references: 'the references',
  sections: 'the headings',
  mechanisms: 'the mechanisms',
  series: 'the series of its data',
  findings: 'the checks',
  changes: 'the ledger',
  repairs: 'what was mended in its lines',
}

/** What selects a pack; from core, which is loaded by then. */
export type PackOf = (model: Model, id: string) => Pack

/**
 * Say why an edition is stale: each figure, measure and row of data that changed with the packs that it touches, each setting, and each
 * file that is missing or was altered. A pack that is stale has one cause at least.
 */
export function findCauses(
  packOf: PackOf,
  tool: Tool,
  prepared: PreparedEdition,
  compared: ComparedEdition,
): Array<Cause> {
  const {plan, stale, state} = compared
  const ids = plan.packs.map(({id}) => id)
  const before = state.model
  const records = new Map((prepared.manifest?.packs ?? []).map(({id, key}) => [id, key]))
  const changed = plan.packs.filter(({id, key}) => records.has(id) && records.get(id) !== key).map(({id}) => id)
  const causes: Array<Cause> = []
  for (const change of before ? (compared.changes ?? []) : []) {
    const packs = changed.filter((id) => id === 'all' || change.regions.includes(id))
    if (packs.length > 0) causes.push({packs, words: changeWords(change, {before: before!, after: plan.model})})
  }
  causes.push(...contentCauses(packOf, prepared, compared, changed))
  const told = new Set(causes.flatMap(({packs}) => packs))
  causes.push(...settingCauses({...prepared, stale, tool}, ids))
  for (const id of changed.filter((each) => !told.has(each))) {
    causes.push({
      packs: [id],
      words: before ? partCauses(packOf, compared, id) : 'its content (the last model is not here to say what)',
    })
  }
  causes.push(...fileCauses(stale.groups, new Set(records.keys())))
  return joined(causes, ids)
}

/** Severities, waivers and regions of the config that count in what a pack holds, of the packs in which that differs. */
function contentCauses(
  packOf: PackOf,
  {manifest, recorded}: PreparedEdition,
  compared: ComparedEdition,
  changed: ReadonlyArray<string>,
): Array<Cause> {
  if (!manifest || manifest.key === '' || !compared.state.model) return []
  const isOtherwise = (id: string, rule: string): boolean => {
    const packs = packsOf(packOf, compared, id)
    return packs === null || weightsOf(packs.before, rule) !== weightsOf(packs.after, rule)
  }
  const ofRules = ruleSettings(manifest.settings, recorded).map(({rule, words}) => ({
    packs: changed.filter((id) => isOtherwise(id, rule)),
    words,
  }))
  const isRedefined = JSON.stringify(manifest.settings.definitions) !== JSON.stringify(recorded.definitions)
  const ofRegions = isRedefined ? [{packs: [...changed], words: 'regions of the config changed'}] : []
  return [...ofRules, ...ofRegions].filter(({packs}) => packs.length > 0)
}

/** How a pack has the findings of a rule, whatever they say. */
function weightsOf({findings}: Pack, rule: string): string {
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({severity, waived}) => `${severity} ${waived ?? ''}`)
    .join('\n')
}

/** What differs between the packs of two models, ledger apart, that `compareModels` does not name. */
function partCauses(packOf: PackOf, compared: ComparedEdition, id: string): string {
  const packs = packsOf(packOf, compared, id)
  if (!packs) return 'its content'
  const {before, after} = packs
  const parts = Object.keys(partWords) as Array<keyof Pack>
  const differing = parts.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]))
  if (differing.length === 0) return 'the ledger'
  const worded = differing.filter((part) => withoutPlaces(before[part]) !== withoutPlaces(after[part]))
  if (worded.length === 0) return 'lines and columns moved'
  return worded.map((part) => (part === 'series' ? seriesWords(before, after) : partWords[part])).join(', ')
}

/** Null where the last edition had no such pack. */
function packsOf(packOf: PackOf, {state, plan}: ComparedEdition, id: string): {before: Pack; after: Pack} | null {
  const old = withLedger(state.model!, plan.ledger)
  if (!old.regions.some((region) => region.id === id) && id !== 'all') return null
  return {before: packOf(old, id), after: plan.packs.find((each) => each.id === id)!.pack}
}

/** How many series are named. */
const namedSeries = 3

/**
 * Of an analyst's own rows what is no change by meaning, as their source; else what is derived from a value, which follows from it:
 * `sources or names of trade_goods.31`, `derived trade_goods_share.west and 2 more`.
 */
function seriesWords(before: Pack, after: Pack): string {
  const old = new Map(before.series.map((series) => [series.id, JSON.stringify(series)]))
  const differing = after.series.filter((series) => old.get(series.id) !== JSON.stringify(series))
  const own = differing.filter(({origin}) => origin === 'overlay')
  const named = (own.length > 0 ? own : differing).map(({id}) => id)
  if (named.length === 0) return partWords.series!
  const rest = named.length - namedSeries
  return `${own.length > 0 ? 'sources or names of' : 'derived'} ${named.slice(0, namedSeries).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

/** Keys that only tell where something stands. */
const placeKeys = new Set(['position', 'place', 'line'])

function withoutPlaces(value: unknown): string | undefined {
  return JSON.stringify(value, (key, each: unknown) => (placeKeys.has(key) ? undefined : each))
}

function fileCauses(groups: ComparedEdition['stale']['groups'], made: ReadonlySet<string>): Array<Cause> {
  return groups.flatMap(({group, reason}) => {
    const [path] = group.paths
    const name = path!.slice(path!.indexOf('/') + 1)
    if (reason === 'missing') return [{packs: [group.pack], words: `${name} is missing`}]
    if (reason === 'altered') return [{packs: [group.pack], words: `${name} was altered since it was built`}]
    if (reason === 'new')
      return [{packs: [group.pack], words: made.has(group.pack) ? `${name} was not made before` : 'not built yet'}]
    return []
  })
}

/** Causes of the same words become one. */
function joined(causes: ReadonlyArray<Cause>, ids: ReadonlyArray<string>): Array<Cause> {
  const packs = new Map<string, Set<string>>()
  for (const cause of causes) {
    const known = packs.get(cause.words) ?? new Set()
    for (const id of cause.packs) known.add(id)
    packs.set(cause.words, known)
  }
  return [...packs].map(([words, of]) => ({packs: ids.filter((id) => of.has(id)), words}))
}
