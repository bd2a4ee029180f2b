import {isAbsolute, relative, sep} from 'node:path'
import {asGithub} from '../check/as-github.ts'
import {asJson} from '../check/as-json.ts'
import {asMarkdown} from '../check/as-markdown.ts'
import {asText} from '../check/as-text.ts'
import {isFailing} from '../check/notice.ts'
import type {CheckedPaper} from '../check/notice.ts'
import {noticesOf} from '../check/notices-of.ts'
import {unusedWaivers} from '../check/unused-waivers.ts'
import {exitCodes, quote, wrongInput} from '../failure.ts'
import {readOverlays} from '../paper/read-overlays.ts'
import {readPaper} from '../paper/read-paper.ts'
import {understand} from '../paper/understand.ts'
import type {Words} from '../read-words.ts'
import {ofPaper} from '../settings/of-paper.ts'
import {resolveSettings, somePapers} from '../settings/resolve-settings.ts'
import {adviceOn} from '../talk/advice.ts'
import type {Verb} from '../verbs.ts'
import type {World} from '../world.ts'

const reports = ['text', 'json', 'sarif', 'github', 'markdown'] as const
type Report = (typeof reports)[number]

/** `briefs check [PAPER] [--format …]`: tell what the text and the checks of its figures say; exit code 1 on an error. */
export async function check(world: World, verb: Verb, {lists, ...read}: Words): Promise<number> {
  const report = reportNamed(String(read.options.get('format') ?? 'text'))
  // The format of the report is none of the packs.
  const ofPacks = new Map([...lists].filter(([name]) => name !== 'format'))
  const settings = await resolveSettings(world, verb, {...read, lists: ofPacks})
  const overlays = await readOverlays(world, settings)
  const checked: Array<CheckedPaper> = []
  for (const path of somePapers(verb, settings)) {
    const shown = world.show(path)
    const paper = await readPaper(world, shown)
    const own = ofPaper(settings, path)
    const {model} = await understand(paper, shown, own, overlays)
    const file = report === 'text' ? shown : hostPath(world, path)
    const pathOf = ({given}: {given: string}): string =>
      report === 'text' ? given : hostPath(world, world.resolve(given))
    // The data is laid over every paper; its faults are told once.
    checked.push(noticesOf(model, checked.length === 0 ? overlays : [], own.waivers, {shown, file}, pathOf))
  }
  await world.print(await reportOf(world, report, checked))
  for (const line of unusedWaivers(settings, checked, world.show)) world.talk(`${line}\n`)
  return checked.some(({notices}) => notices.some(isFailing)) ? exitCodes.found : exitCodes.done
}

function reportNamed(name: string): Report {
  const report = reports.find((each) => each === name)
  if (report) return report
  throw wrongInput(`Unexpected value ${quote(name)} of \`--format\`, ${adviceOn(name, reports)}`)
}

async function reportOf(world: World, report: Report, papers: Array<CheckedPaper>): Promise<string> {
  switch (report) {
    case 'text':
      return asText(papers)
    case 'json':
      return asJson(papers)
    case 'github':
      return asGithub(papers)
    case 'markdown':
      return asMarkdown(papers)
    case 'sarif':
      return (await import('../check/as-sarif.ts')).asSarif(papers, world.toolVersion())
  }
}

/** Hosts see files from the root of the repository: of GitHub's Actions the workspace, else the folder of the call. */
function hostPath(world: World, path: string): string {
  const seen = relative(world.env.GITHUB_WORKSPACE || world.resolve('.'), path)
  const isUnder = seen !== '..' && !seen.startsWith(`..${sep}`) && !isAbsolute(seen)
  return (isUnder ? seen : path).split(sep).join('/')
}
