import {dirname, join} from 'node:path'
import {exitCodes, notWritten, quote, systemReason, wrongInput} from '../failure.ts'
import {fillIn, projectFiles} from '../init/project-files.ts'
import type {ProjectAnswers} from '../init/project-files.ts'
import {writeTemplate} from '../init/write-template.ts'
import {oneWord} from '../read-words.ts'
import type {Words} from '../read-words.ts'
import {configNames} from '../settings/read-config.ts'
import {formats, languages} from '../settings/settings.ts'
import {adviceOn} from '../talk/advice.ts'
import {shellCommand, shellWord} from '../talk/shell-word.ts'
import type {Verb} from '../verbs.ts'
import type {World} from '../world.ts'

/** `briefs init [DIR] [--yes]`: write a working project; `briefs init --overlay FILE`: a file for an analyst's own data. */
export async function init(world: World, verb: Verb, read: Words): Promise<number> {
  const overlay = read.options.get('overlay')
  if (typeof overlay === 'string') {
    await asFailure(world, overlay, () => writeTemplate(world, overlay))
    await world.print(
      `Wrote ${overlay}: fill in a row a value, then ${shellCommand`briefs build PAPER --overlay ${overlay}`}\n`,
    )
    return exitCodes.done
  }
  const folder = oneWord(verb, read) ?? '.'
  await refuseSecond(world, folder)
  const papers = await papersIn(world, folder)
  const proposed: ProjectAnswers = {paper: papers[0] ?? 'paper.md', formats: ['pdf', 'xlsx'], languages: ['zh']}
  const answers = read.options.has('yes') || !world.ask ? proposed : await asked(world.ask, proposed)
  await asFailure(world, folder, () => writeProject(world, folder, answers))
  return exitCodes.done
}

async function refuseSecond(world: World, folder: string): Promise<void> {
  for (const name of configNames) {
    if ((await world.files.kind(world.resolve(join(folder, name))).catch(() => null)) === null) continue
    throw wrongInput(
      `Unexpected ${quote(name)} in ${quote(folder)}, expected a folder without a project; change that file, or name another folder`,
    )
  }
}

/** What could be the paper, by its name; the files that a project has anyway are none. */
async function papersIn(world: World, folder: string): Promise<Array<string>> {
  const names = await world.files.names(world.resolve(folder)).catch(() => [])
  return names
    .filter((name) => /\.(?:md|markdown|txt|html?|docx)$/i.test(name))
    .filter((name) => !/^(?:readme|changelog|license|licence|contributing|security|notes)\b/i.test(name))
    .toSorted()
}

type Ask = NonNullable<World['ask']>

async function asked(ask: Ask, proposed: ProjectAnswers): Promise<ProjectAnswers> {
  return {
    paper: await ask('Your paper', proposed.paper),
    formats: named(
      await ask('What to make each pack as: pdf, xlsx, csv, parquet', proposed.formats.join(',')),
      formats,
    ),
    languages: named(await ask('Languages of labels: zh, en', proposed.languages.join(',')), languages),
  }
}

function named<Name extends string>(answer: string, known: ReadonlyArray<Name>): Array<Name> {
  const names = answer.split(/[\s,，]+/).filter(Boolean)
  for (const name of names) {
    if (known.includes(name as Name)) continue
    throw wrongInput(`Unexpected answer ${quote(name)}, ${adviceOn(name, known)}`)
  }
  return names as Array<Name>
}

/** What is there is kept: only what is missing is written. */
async function writeProject(world: World, folder: string, answers: ProjectAnswers): Promise<void> {
  const lines: Array<string> = []
  let forCi = 'npm install'
  for (const {path, template} of projectFiles(answers)) {
    const target = world.resolve(join(folder, path))
    if ((await world.files.kind(target)) !== null) {
      lines.push(`  kept   ${path}`)
      if (path === 'package.json') forCi = 'npm install --save-dev @region-briefs/cli'
      continue
    }
    const text = fillIn(template, await world.template(template), {...answers, toolVersion: world.toolVersion()})
    await world.files.makeFolder(dirname(target))
    await world.files.write(target, new TextEncoder().encode(text))
    lines.push(`  wrote  ${path}`)
  }
  const enter = folder === '.' ? '' : `cd ${shellWord(folder)} && `
  await world.print(
    `${[
      `A project in ${folder}:`,
      ...lines,
      `Next: ${enter}briefs check, then briefs build`,
      `For CI: ${forCi}, and commit package-lock.json beside the rest`,
    ].join('\n')}\n`,
  )
}

async function asFailure<Result>(world: World, path: string, task: () => Promise<Result>): Promise<Result> {
  try {
    return await task()
  } catch (error) {
    const reason = systemReason(error)
    if (reason === null) throw error
    const at = (error as NodeJS.ErrnoException).path ?? world.resolve(path)
    throw notWritten(`Could not write ${quote(world.show(at))}: ${reason}; mend it, or name another place`, {
      cause: error,
    })
  }
}
