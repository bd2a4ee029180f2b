import {exitCodes, quote, wrongInput} from '../failure.ts'
import {oneWord} from '../read-words.ts'
import type {Words} from '../read-words.ts'
import {adviceOn} from '../talk/advice.ts'
import {commonOptions} from '../talk/manners.ts'
import {verbs} from '../verbs.ts'
import type {OptionInfo, Verb} from '../verbs.ts'
import type {World} from '../world.ts'

/** `briefs help [COMMAND]`: the page of all, or of one verb. */
export async function help(world: World, verb: Verb, read: Words): Promise<number> {
  const name = oneWord(verb, read)
  await world.print(name === null ? overview() : verbPage(findVerb(name)))
  return exitCodes.done
}

/** The page of one verb. */
export function verbPage(verb: Verb): string {
  const common = commonOptions.filter(({name}) => verb.options.every((each) => each.name !== name))
  const ofVerb = verb.options.filter(({name}) => name !== 'help')
  const options = [...ofVerb, ...common, ...verb.options.filter(({name}) => name === 'help')].map(optionRow)
  return lines([
    `briefs ${verb.usage}`,
    '',
    `${verb.summary[0]!.toUpperCase()}${verb.summary.slice(1)}.`,
    ...(verb.details.length > 0 ? ['', ...verb.details] : []),
    ...(options.length > 0 ? ['', 'Options:', ...columns(options)] : []),
    ...(verb.examples.length > 0 ? ['', 'Examples:', ...verb.examples.map((example) => `  ${example}`)] : []),
  ])
}

function optionRow({name, short, value, summary}: OptionInfo): [string, string] {
  return [`-${short}, --${name}${value === null ? '' : ` ${value}`}`, summary]
}

function overview(): string {
  return lines([
    'briefs: from a Chinese regional policy paper to a briefing (PDF) and a workbook (Excel) for each region',
    '',
    'Usage: briefs COMMAND …',
    '',
    'Commands:',
    ...columns(verbs.map(({usage, summary}): [string, string] => [usage, summary])),
    '',
    'Options of every command:',
    ...columns(commonOptions.map(optionRow)),
    '',
    'Start here:',
    '  briefs build paper.md --out packs',
    '',
    'Exit codes: 0 done · 1 errors found, or stale · 2 wrong use or input · 3 could not write · 70 a bug of ours · 130 stopped',
  ])
}

function findVerb(name: string): Verb {
  const verb = verbs.find((each) => each.name === name)
  if (verb) return verb
  const names = verbs.map((each) => each.name)
  throw wrongInput(`Unexpected command ${quote(name)}, ${adviceOn(name, names)}`)
}

/** Two columns, the first as wide as its longest entry. */
function columns(rows: Array<[string, string]>): Array<string> {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}

function lines(all: Array<string>): string {
  return `${all.join('\n')}\n`
}
