import {type Model, toModel} from '@region-briefs/core'
import {ingest} from '@region-briefs/ingest'
import {type Choice, choices, faults, type FaultName} from './faults.ts'
import {harmlessEdits} from './harmless-edits.ts'
import type {CheckedPaper} from './read-targets.ts'
import type {SlippedPaper} from './read-slips.ts'
import {type Mutation, referenceFaults} from './reference-faults.ts'

/** How many of a kind were told, and which were not. */
export interface Tally {
  made: number
  told: number
  /** Flags that have nothing to do with the place that was changed. */
  wrong: number
  readonly missed: Array<string>
}

/** What one run of the campaign gives. */
export interface CampaignResult {
  /** By kind of slip. */
  readonly faults: Map<string, Tally>
  /** By kind of harmless edit; `wrong` counts what they raised. */
  readonly harmless: Map<string, Tally>
  /** Flags of the papers as they are. */
  readonly clean: Array<string>
}

/** A flag: a finding that differs, or a message of at least a warning. */
interface Flag {
  readonly key: string
  readonly lines: ReadonlyArray<number>
}

/**
 * Change one thing at a time in each paper, and see what the checks say of it that they do not say of the paper as it is.
 *
 * @param repeats  How often each fault of each target is made, with other choices.
 */
export async function runCampaign(
  papers: ReadonlyArray<CheckedPaper>,
  {seed, repeats, edits}: {seed: number; repeats: number; edits: number},
): Promise<CampaignResult> {
  const result: CampaignResult = {faults: new Map(), harmless: new Map(), clean: []}
  for (const paper of papers) {
    const choice = choices(seed)
    const clean = await flagsOf(paper.text)
    const known = new Set(clean.map(({key}) => key))
    result.clean.push(...clean.map(({key}) => `${paper.name}: ${key}`))
    const mutations = [...figureFaults(paper, choice, repeats), ...referenceFaults(paper, choice)]
    for (const mutation of mutations) {
      const fresh = (await flagsOf(mutation.text)).filter(({key}) => !known.has(key))
      count(result.faults, mutation, fresh, paper.name)
    }
    for (const edit of harmlessOf(paper, choice, edits)) {
      const fresh = (await flagsOf(edit.text)).filter(({key}) => !known.has(key))
      const tally = tallyOf(result.harmless, edit.kind)
      tally.made += 1
      tally.wrong += fresh.length
      tally.missed.push(...fresh.map(({key}) => `${paper.name}: ${key}`))
    }
  }
  return result
}

/** What a set of texts with slips of their own gives. */
export interface SlipsResult {
  readonly slips: Map<string, Tally>
  readonly edits: Tally
  /** Flags of the texts as they are. */
  readonly clean: Array<string>
}

/** Make each slip and each harmless edit of a set, one at a time. A slip is told by a flag at its own line; one in a citation by any. */
export async function runSlips(papers: ReadonlyArray<SlippedPaper>): Promise<SlipsResult> {
  const result: SlipsResult = {slips: new Map(), edits: {made: 0, told: 0, wrong: 0, missed: []}, clean: []}
  for (const {name, text, slips, edits} of papers) {
    const clean = await flagsOf(text)
    const known = new Set(clean.map(({key}) => key))
    result.clean.push(...clean.map(({key}) => `${name}: ${key}`))
    for (const slip of slips) {
      const fresh = (await flagsOf(slip.text)).filter(({key}) => !known.has(key))
      const right = fresh.filter(({lines}) => slip.kind === 'citation' || lines.includes(slip.lines[0]!))
      const tally = tallyOf(result.slips, slip.kind)
      tally.made += 1
      tally.told += right.length > 0 ? 1 : 0
      tally.wrong += fresh.length - right.length
      if (right.length === 0) tally.missed.push(`${name}:${slip.lines[0]} ${slip.shown}`)
    }
    for (const edit of edits) {
      const fresh = (await flagsOf(edit.text)).filter(({key}) => !known.has(key))
      result.edits.made += 1
      result.edits.wrong += fresh.length
      result.edits.missed.push(...fresh.map(({key}) => `${name}: ${key}`))
    }
  }
  return result
}

function figureFaults(paper: CheckedPaper, choice: Choice, repeats: number): Array<Mutation> {
  const mutations = paper.targets.flatMap(({start, end, faults: names}) =>
    names.flatMap((name) =>
      Array.from({length: isChosen(name) ? repeats : 1}, (): Mutation | null => {
        const shown = paper.text.slice(start, end)
        const changed = faults[name](shown, choice)
        if (changed === null || changed === shown) return null
        return {
          kind: name,
          text: paper.text.slice(0, start) + changed + paper.text.slice(end),
          lines: [paper.text.slice(0, start).split('\n').length],
          shown: `${shown} → ${changed}`,
        }
      }),
    ),
  )
  const seen = new Set<string>()
  return mutations.filter((each): each is Mutation => {
    if (each === null || seen.has(each.text)) return false
    seen.add(each.text)
    return true
  })
}

function isChosen(name: FaultName): boolean {
  return name === 'digit' || name === 'swap' || name === 'year'
}

function harmlessOf({text}: CheckedPaper, choice: Choice, edits: number): Array<{kind: string; text: string}> {
  return Object.entries(harmlessEdits).flatMap(([kind, edit]) =>
    Array.from({length: edits}, () => edit(text, choice)).flatMap((changed) =>
      changed === null || changed === text ? [] : [{kind, text: changed}],
    ),
  )
}

function count(
  tallies: Map<string, Tally>,
  {kind, lines, shown}: Mutation,
  fresh: ReadonlyArray<Flag>,
  name: string,
): void {
  const tally = tallyOf(tallies, kind)
  const right = fresh.filter((flag) => flag.lines.some((line) => lines.some((each) => Math.abs(each - line) <= 2)))
  tally.made += 1
  tally.told += right.length > 0 ? 1 : 0
  tally.wrong += fresh.length - right.length
  if (right.length === 0) tally.missed.push(`${name}:${lines[0]} ${shown.replaceAll('\n', '↵')}`)
}

function tallyOf(tallies: Map<string, Tally>, kind: string): Tally {
  const tally = tallies.get(kind) ?? {made: 0, told: 0, wrong: 0, missed: []}
  tallies.set(kind, tally)
  return tally
}

async function flagsOf(text: string): Promise<Array<Flag>> {
  const model = toModel(await ingest(new TextEncoder().encode(text), {name: 'paper.md'}), {
    name: 'paper.md',
    sha256: '',
  })
  return [...findingFlags(model), ...messageFlags(model)]
}

function findingFlags({findings, observations}: Model): Array<Flag> {
  const lines = new Map(observations.map(({id, position}) => [id, position.start.line]))
  return findings
    .filter(({status}) => status === 'differs')
    .map(({rule, message, severity, position, observations: ids}) => ({
      key: `${severity} ${rule} ${position?.start.line} ${message}`,
      lines: [...ids.map((id) => lines.get(id)!), ...(position ? [position.start.line] : [])],
    }))
}

function messageFlags({diagnostics}: Model): Array<Flag> {
  return diagnostics
    .filter(({severity}) => severity !== 'info')
    .map(({ruleId, reason, place}) => ({
      key: `message ${ruleId} ${place?.start.line} ${reason}`,
      lines: place ? [place.start.line] : [],
    }))
}
