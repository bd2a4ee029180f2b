import {rebuildEdition, verifyEdition} from '../edition/verify-edition.ts'
import type {VerifyProblem} from '../edition/verify-edition.ts'
import {exitCodes, quote, wrongInput} from '../failure.ts'
import {readWords} from '../read-words.ts'
import {onePaper, resolveSettings} from '../settings/resolve-settings.ts'
import {plural} from '../talk/counts.ts'
import {verbNamed} from '../verbs.ts'
import type {World} from '../world.ts'
import {verbPage} from './help.ts'

/** `briefs verify DIR [PAPER] [--rebuild]`: whether the files of an edition are those that were built, and whether they come out again. */
export async function verify(world: World, words: Array<string>): Promise<number> {
  const verb = verbNamed('verify')
  const read = readWords(verb, words)
  if (read.options.has('help')) {
    await world.print(verbPage(verb))
    return exitCodes.done
  }
  const [given, ...papers] = read.operands
  if (given === undefined) throw wrongInput(`Missing DIR, expected \`briefs ${verb.usage}\``)
  const folder = world.resolve(given)
  const found = await verifyEdition(world, folder)
  if (!found) {
    throw wrongInput(
      `Missing edition in ${quote(world.show(folder))}, expected a folder with a \`manifest.json\` that briefs wrote: build one with \`briefs build\``,
    )
  }
  const isRebuild = read.options.has('rebuild')
  const problems: Array<VerifyProblem> = [...found.problems]
  if (isRebuild) {
    const settings = await resolveSettings(world, verb, {...read, operands: papers})
    const paper = onePaper(world, verb, settings)
    problems.push(
      ...(await rebuildEdition(world, {settings, folder, paper}, (path) => world.talk(`comparing ${path}\n`))),
    )
  } else if (papers[0] !== undefined) {
    throw wrongInput(`Unexpected word ${quote(papers[0])} without \`--rebuild\`, expected \`briefs ${verb.usage}\``)
  }
  const shown = world.show(folder)
  if (read.options.has('json')) {
    const data = {folder: shown, agrees: problems.length === 0, files: found.files, rebuilt: isRebuild, problems}
    await world.print(`${JSON.stringify(data, null, 2)}\n`)
  } else {
    const lines = problems.map(({name, words: reason}) => `${name}: ${reason}`)
    const sum =
      problems.length === 0
        ? `${shown}: ${plural(found.files, 'file')} as ${isRebuild ? 'recorded, and as a new build makes them' : 'recorded'}`
        : `${shown}: ${plural(problems.length, 'difference')} in ${plural(found.files, 'file')}`
    await world.print(`${[...lines, sum].join('\n')}\n`)
  }
  return problems.length === 0 ? exitCodes.done : exitCodes.found
}
