import type {EditionTask} from '../edition/build-edition.ts'
import {editionTasks} from '../edition/edition-tasks.ts'
import {editionsIn} from '../edition/editions-in.ts'
import {rebuildEdition, verifyEdition} from '../edition/verify-edition.ts'
import type {VerifyProblem} from '../edition/verify-edition.ts'
import {exitCodes, quote, wrongInput} from '../failure.ts'
import type {Words} from '../read-words.ts'
import {onePaper, resolveSettings, somePapers} from '../settings/resolve-settings.ts'
import {plural} from '../talk/counts.ts'
import type {Verb} from '../verbs.ts'
import type {World} from '../world.ts'

/** What an edition was held against, and what differs. */
interface Verdict {
  /** As it is shown. */
  folder: string
  files: number
  problems: Array<VerifyProblem>
}

/** `briefs verify DIR [PAPER] [--rebuild]`: whether the files of an edition are those that were built, and whether they come out again. */
export async function verify(world: World, verb: Verb, read: Words): Promise<number> {
  const [given, ...papers] = read.operands
  if (given === undefined) throw wrongInput(`Missing DIR, expected \`briefs ${verb.usage}\``)
  const folder = world.resolve(given)
  const folders = await editionsIn(world, folder)
  if (folders.length === 0) {
    throw wrongInput(
      `Missing edition in ${quote(world.show(folder))}, expected a folder with a \`manifest.json\` that briefs wrote: build one with \`briefs build\``,
    )
  }
  const isRebuild = read.options.has('rebuild')
  if (!isRebuild && papers[0] !== undefined) {
    throw wrongInput(`Unexpected word ${quote(papers[0])} without \`--rebuild\`, expected \`briefs ${verb.usage}\``)
  }
  const tasks = isRebuild ? await tasksOf(world, verb, {...read, operands: papers}, folder, folders) : null
  const verdicts: Array<Verdict> = []
  for (const each of folders) verdicts.push(await verdictOf(world, each, tasks))
  await world.print(
    read.options.has('json') ? asJson(verdicts, isRebuild) : verdicts.map((each) => asText(each, isRebuild)).join(''),
  )
  return verdicts.every(({problems}) => problems.length === 0) ? exitCodes.done : exitCodes.found
}

/** From which paper each edition is to be made again. */
async function tasksOf(
  world: World,
  verb: Verb,
  words: Words,
  folder: string,
  folders: ReadonlyArray<string>,
): Promise<Array<EditionTask>> {
  const settings = await resolveSettings(world, verb, words)
  if (folders.length === 1 && folders[0] === folder) return [{settings, folder, paper: onePaper(world, verb, settings)}]
  somePapers(verb, settings)
  return editionTasks(world, {...settings, folder})
}

async function verdictOf(world: World, folder: string, tasks: ReadonlyArray<EditionTask> | null): Promise<Verdict> {
  const found = (await verifyEdition(world, folder))!
  const task = tasks?.find((each) => each.folder === folder)
  const again = task === undefined ? [] : await rebuildEdition(world, task, (path) => world.talk(`comparing ${path}\n`))
  const unnamed =
    tasks && !task ? [{name: world.show(folder), words: 'its paper was not named, so it was not made again'}] : []
  return {folder: world.show(folder), files: found.files, problems: [...found.problems, ...again, ...unnamed]}
}

function asJson(verdicts: ReadonlyArray<Verdict>, rebuilt: boolean): string {
  const data = verdicts.map(({folder, files, problems}) => ({
    folder,
    agrees: problems.length === 0,
    files,
    rebuilt,
    problems,
  }))
  return `${JSON.stringify(data.length === 1 ? data[0] : data, null, 2)}\n`
}

function asText({folder, files, problems}: Verdict, isRebuild: boolean): string {
  const lines = problems.map(({name, words}) => `${name}: ${words}`)
  const sum =
    problems.length === 0
      ? `${folder}: ${plural(files, 'file')} as ${isRebuild ? 'recorded, and as a new build makes them' : 'recorded'}`
      : `${folder}: ${plural(problems.length, 'difference')} in ${plural(files, 'file')}`
  return `${[...lines, sum].join('\n')}\n`
}
