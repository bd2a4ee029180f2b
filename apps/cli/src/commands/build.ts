import {buildEdition} from '../edition/build-edition.ts'
import type {BuildListener, EditionResult, EditionTask} from '../edition/build-edition.ts'
import type {ComparedEdition} from '../edition/compare-edition.ts'
import {editionTasks} from '../edition/edition-tasks.ts'
import {leftEditions} from '../edition/left-editions.ts'
import {isCurrent} from '../edition/prepare-edition.ts'
import type {ReadEdition} from '../edition/read-edition.ts'
import {recallEditions} from '../edition/recall-editions.ts'
import {exitCodes, wrongInput} from '../failure.ts'
import {readPaper} from '../paper/read-paper.ts'
import type {Words} from '../read-words.ts'
import {resolveSettings, somePapers} from '../settings/resolve-settings.ts'
import {buildSummary, currentSummary} from '../talk/build-summary.ts'
import {openProgress} from '../talk/progress.ts'
import type {Verb} from '../verbs.ts'
import type {World} from '../world.ts'

/** A paper has some hundred figures, a yearbook thousands: each is printed with its sentence. */
const manyFigures = 5000

/** `briefs build PAPER… [--out DIR]`: from each paper to a pack for each region; what is up to date is left. */
export async function build(world: World, verb: Verb, read: Words): Promise<number> {
  if (read.options.has('check')) return (await import('./status.ts')).status(world, verb, read)
  if (read.options.has('json'))
    throw wrongInput('Unexpected `--json` without `--check`, expected `briefs build --check --json`, or no `--json`')
  if (await isAllCurrent(world, read)) return exitCodes.done
  const settings = await resolveSettings(world, verb, read)
  somePapers(verb, settings)
  const tasks = editionTasks(world, settings)
  // The first of several is not built where another is not there.
  if (tasks.length > 1) for (const {paper} of tasks) await readPaper(world, world.show(paper))
  for (const task of tasks) await buildOne(world, task)
  for (const folder of await leftEditions(world, settings)) {
    world.talk(`${world.show(folder)}: an edition that is no longer built, remove it if it is not wanted\n`)
  }
  return exitCodes.done
}

/** Where the same config has built all that is there, it need not be read again. Says so of each edition. */
async function isAllCurrent(world: World, read: Words): Promise<boolean> {
  const editions = await recallEditions(world, read)
  if (!editions?.every(isCurrent)) return false
  await world.print(editions.map(({manifest, folder}) => currentSummary(manifest!, world.show(folder))).join(''))
  return true
}

async function buildOne(world: World, task: EditionTask): Promise<void> {
  const started = world.milliseconds()
  const given = world.show(task.paper)
  const progress: {end(): void} = {end: () => undefined}
  let result: EditionResult
  try {
    result = await buildEdition(world, task, listenerOf(world, given, progress))
  } finally {
    progress.end()
  }
  const folder = world.show(task.folder)
  if (result.type === 'current') {
    await world.print(currentSummary(result.manifest, folder))
    return
  }
  const {buildNotes} = await import('../talk/build-notes.ts')
  for (const line of buildNotes(result, given, task.settings.waivers)) world.talk(`${line}\n`)
  const {read, staged, rendered} = result
  await world.print(
    buildSummary({
      model: read.model,
      given,
      folder,
      manifest: staged.manifest,
      written: staged.written,
      rendered,
      milliseconds: world.milliseconds() - started,
    }),
  )
}

function listenerOf(world: World, given: string, progress: {end(): void}): BuildListener {
  const bar: {step: ((path: string) => void) | null} = {step: null}
  return {
    onRead: ({model: {observations}}: ReadEdition) => {
      if (observations.length <= manyFigures) return
      world.talk(
        `${given}: ${observations.length} figures, so the briefings will be long: each is printed with its sentence\n`,
      )
    },
    onCompared: (_: ComparedEdition, steps) => {
      const opened = openProgress(world, steps)
      bar.step = opened.step
      progress.end = opened.end
    },
    onStep: (path) => bar.step?.(path),
  }
}
