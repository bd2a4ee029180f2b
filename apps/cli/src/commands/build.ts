import {join, sep} from 'node:path'
import type {Model} from '@region-briefs/core'
import {exitCodes, quote, wrongInput} from '../failure.ts'
import {manifestName, toJson} from '../edition/manifest.ts'
import {dateFromEpoch, printedDate} from '../edition/printed-date.ts'
import type {Placed} from '../edition/put-in-place.ts'
import {packPaths, renderPacks} from '../edition/render-packs.ts'
import {stage} from '../edition/stage.ts'
import {readOverlays} from '../paper/read-overlays.ts'
import type {Paper} from '../paper/read-paper.ts'
import {readPaper} from '../paper/read-paper.ts'
import {understand} from '../paper/understand.ts'
import {readWords} from '../read-words.ts'
import {chosenPacks} from '../settings/chosen-packs.ts'
import {onePaper, resolveSettings} from '../settings/resolve-settings.ts'
import {buildSummary} from '../talk/build-summary.ts'
import {plural} from '../talk/counts.ts'
import {diagnosticLines, overlayLines} from '../talk/diagnostics.ts'
import {openProgress} from '../talk/progress.ts'
import {verbNamed} from '../verbs.ts'
import type {World} from '../world.ts'
import {verbPage} from './help.ts'

const modelName = 'model.json'

/** A paper has some hundred figures, a yearbook thousands: each is printed with its sentence. */
const manyFigures = 5000

/** `briefs build PAPER [--out DIR]`: from a paper to a pack for each region. */
export async function build(world: World, words: Array<string>): Promise<number> {
  const verb = verbNamed('build')
  const read = readWords(verb, words)
  if (read.options.has('help')) {
    await world.print(verbPage(verb))
    return exitCodes.done
  }
  const started = world.milliseconds()
  const settings = await resolveSettings(world, verb, read)
  const given = world.show(onePaper(world, verb, settings))
  const {folder} = settings
  const epoch = dateFromEpoch(world.env.SOURCE_DATE_EPOCH)
  const paper = await readPaper(world, given)
  const overlays = await readOverlays(world, settings)
  const {model} = await understand(paper, given, settings, overlays)
  const ids = chosenPacks((await import('@region-briefs/core')).packIds(model), model.regions, settings)
  const paths = [modelName, ...ids.flatMap(packPaths)]
  for (const input of [paper, ...overlays]) await refuseOverwriting(world, input, folder, [manifestName, ...paths])
  warnOfLength(world, model, given)
  const placed = await writeEdition(world, {
    inputs: [paper, ...overlays],
    model,
    ids,
    paths,
    folder,
    date: printedDate(epoch, settings.releaseDate ?? model.document.date),
  })
  warn(world, model, placed, given)
  for (const line of overlayLines(overlays)) world.talk(`${line}\n`)
  await world.print(
    buildSummary({
      model,
      given,
      folder: world.show(folder),
      manifest: placed.manifest,
      milliseconds: world.milliseconds() - started,
    }),
  )
  return exitCodes.done
}

type Input = Pick<Paper, 'path' | 'name' | 'sha256'>

interface EditionParts {
  /** The paper first. */
  inputs: Array<Input>
  model: Model
  ids: Array<string>
  paths: Array<string>
  folder: string
  date: Date
}

async function writeEdition(world: World, parts: EditionParts): Promise<Placed> {
  const {inputs, model, ids, paths, folder, date} = parts
  const progress = openProgress(world, paths.length)
  try {
    return await stage(
      world,
      {folder, paths, inputs: inputs.map(({name, sha256}) => ({name, sha256}))},
      async (write) => {
        progress.step(modelName)
        await write(modelName, toJson(model))
        await renderPacks(world, {model, ids, date}, write, progress.step)
      },
    )
  } finally {
    progress.end()
  }
}

/** An input may be in the output folder, but not where we are about to write. */
async function refuseOverwriting(world: World, input: Input, folder: string, paths: Array<string>): Promise<void> {
  const target = (await realPathOrNull(world, folder)) ?? folder
  const isHit =
    input.path === target ||
    paths.some((path) => join(target, path) === input.path) ||
    input.path.startsWith(join(target, '.staging') + sep)
  if (!isHit) return
  throw wrongInput(
    `Unexpected output folder ${quote(world.show(folder))}: ${quote(input.name)} itself would be written over; choose another with \`--out\``,
  )
}

/** A folder that cannot be asked for will be told of when it is written to. */
function realPathOrNull(world: World, path: string): Promise<string | null> {
  return world.files.realPath(path).catch(() => null)
}

/** Said before the packs are made, which then takes its time. */
function warnOfLength(world: World, {observations}: Model, given: string): void {
  if (observations.length <= manyFigures) return
  world.talk(
    `${given}: ${plural(observations.length, 'figure')}, so the briefings will be long: each is printed with its sentence\n`,
  )
}

function warn(world: World, model: Model, placed: Placed, given: string): void {
  const lines = diagnosticLines(model.diagnostics, given)
  if (model.regions.length === 0) {
    lines.push(
      `${given}: no region packs, since the paper gives no region a pathway (a heading on a region's way, with 一是…二是… measures); only \`all/\` was made`,
    )
  }
  for (const path of placed.left) {
    lines.push(`${path}: no longer made, but changed since we wrote it, so it was left; remove it if it is not wanted`)
  }
  for (const line of lines) world.talk(`${line}\n`)
}
