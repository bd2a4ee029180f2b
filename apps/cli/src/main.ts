import {Failure, exitCodes, quote, wrongInput} from './failure.ts'
import {withManners} from './talk/manners.ts'
import type {Words} from './read-words.ts'
import {verbs} from './verbs.ts'
import type {Verb} from './verbs.ts'
import type {World} from './world.ts'

/**
 * Run one command.
 *
 * @param world  All that may be touched; `world.words` says what to do.
 * @returns The exit code. Nothing is thrown: a failure is one line on standard error, a bug of ours a line and its stack.
 */
export async function main(world: World): Promise<number> {
  try {
    const settled = withManners(world)
    const code = await runVerb(settled)
    settled.detail(`took ${(world.milliseconds() / 1000).toFixed(2)} s since the start of the program\n`)
    return code
  } catch (error) {
    return explain(world, error)
  }
}

/** Words that stand for a verb. */
const otherNames: Readonly<Record<string, string>> = {
  '--help': 'help',
  '-h': 'help',
  '--version': 'version',
  '-V': 'version',
}

/** What is asked for, or the page of it with `--help`. */
async function runVerb(world: World): Promise<number> {
  const [given, ...words] = world.words
  if (given === undefined) {
    throw wrongInput('Missing command, expected for example `briefs build PAPER`; see `briefs --help`')
  }
  const name = Object.hasOwn(otherNames, given) ? otherNames[given] : given
  const verb = verbs.find((each) => each.name === name)
  if (!verb) throw await unknownVerb(given, words)
  const read = (await import('./read-words.ts')).readWords(verb, words)
  if (!read.options.has('help')) return runCommand(world, verb, read)
  await world.print((await import('./commands/help.ts')).verbPage(verb))
  return exitCodes.done
}

/** Each verb is loaded when it is asked for: `briefs --version` must not wait for a PDF library. */
async function runCommand(world: World, verb: Verb, read: Words): Promise<number> {
  switch (verb.name) {
    case 'build':
      return (await import('./commands/build.ts')).build(world, verb, read)
    case 'status':
      return (await import('./commands/status.ts')).status(world, verb, read)
    case 'verify':
      return (await import('./commands/verify.ts')).verify(world, verb, read)
    case 'ledger':
      return (await import('./commands/ledger.ts')).ledger(world, verb, read)
    case 'inspect':
      return (await import('./commands/inspect.ts')).inspect(world, verb, read)
    case 'check':
      return (await import('./commands/check.ts')).check(world, verb, read)
    case 'completion':
      return (await import('./commands/completion.ts')).completion(world, verb, read)
    case 'config':
      return (await import('./commands/config.ts')).config(world, verb, read)
    case 'init':
      return (await import('./commands/init.ts')).init(world, verb, read)
    case 'diff':
      return (await import('./commands/diff.ts')).diff(world, verb, read)
    case 'watch':
      return (await import('./commands/watch.ts')).watch(world, verb, read)
    case 'help':
      return (await import('./commands/help.ts')).help(world, verb, read)
    case 'version':
      return (await import('./commands/version.ts')).version(world, verb, read)
    default:
      throw new RangeError(`Missing command of \`${verb.name}\``)
  }
}

async function unknownVerb(given: string, words: Array<string>): Promise<Failure> {
  const [{adviceOn}, {shellWord}] = await Promise.all([import('./talk/advice.ts'), import('./talk/shell-word.ts')])
  const isOption = given.startsWith('-')
  const found = `Unexpected ${isOption ? 'option' : 'command'} ${quote(given)}`
  if (/\.(?:md|markdown|txt|x?html?|docx)$/i.test(given)) {
    const rest = [given, ...words].map((word) => (word.startsWith('-') ? word : shellWord(word)))
    return wrongInput(`${found}, did you mean ${quote(['briefs build', ...rest].join(' '))}? See \`briefs --help\``)
  }
  const known = isOption ? ['--help', '--version'] : verbs.map(({name}) => name)
  return wrongInput(`${found}, ${adviceOn(given, known, {more: 'see `briefs --help`'})}`)
}

function explain(world: World, error: unknown): number {
  if (error instanceof Failure) {
    world.talk(`briefs: ${error.message}\n`)
    return error.exitCode
  }
  const [reason, stack] =
    error instanceof Error ? [error.message, `${error.stack}${causes(error)}`] : [String(error), '']
  world.talk(`briefs: Unexpected failure, this is a bug in briefs: ${reason}\n${stack}\n`)
  world.talk(`Please report it with the lines above and the version (${world.toolVersion()}); no output was changed.\n`)
  return exitCodes.bug
}

function causes(error: Error): string {
  return error.cause instanceof Error ? `\nCaused by ${error.cause.stack}${causes(error.cause)}` : ''
}
