import {Failure, exitCodes, quote, wrongInput} from './failure.ts'
import {withManners} from './talk/manners.ts'
import {verbs} from './verbs.ts'
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

/** Each verb is loaded when it is asked for: `briefs --version` must not wait for a PDF library. */
async function runVerb(world: World): Promise<number> {
  const [verb, ...words] = world.words
  switch (verb) {
    case 'build':
      return (await import('./commands/build.ts')).build(world, words)
    case 'status':
      return (await import('./commands/status.ts')).status(world, words)
    case 'verify':
      return (await import('./commands/verify.ts')).verify(world, words)
    case 'ledger':
      return (await import('./commands/ledger.ts')).ledger(world, words)
    case 'inspect':
      return (await import('./commands/inspect.ts')).inspect(world, words)
    case 'check':
      return (await import('./commands/check.ts')).check(world, words)
    case 'completion':
      return (await import('./commands/completion.ts')).completion(world, words)
    case 'config':
      return (await import('./commands/config.ts')).config(world, words)
    case 'init':
      return (await import('./commands/init.ts')).init(world, words)
    case 'diff':
      return (await import('./commands/diff.ts')).diff(world, words)
    case 'watch':
      return (await import('./commands/watch.ts')).watch(world, words)
    case 'help':
    case '--help':
    case '-h':
      return (await import('./commands/help.ts')).help(world, words)
    case 'version':
    case '--version':
    case '-V':
      return (await import('./commands/version.ts')).version(world, words)
    case undefined:
      throw wrongInput('Missing command, expected for example `briefs build PAPER`; see `briefs --help`')
    default:
      throw await unknownVerb(verb, words)
  }
}

async function unknownVerb(verb: string, words: Array<string>): Promise<Failure> {
  const [{nearest}, {shellWord}] = await Promise.all([
    import('@region-briefs/core/nearest'),
    import('./talk/shell-word.ts'),
  ])
  const isOption = verb.startsWith('-')
  const known = isOption ? ['--help', '--version'] : verbs.map(({name}) => name)
  const guess = nearest(verb, known)
  const papers = /\.(?:md|markdown|txt|x?html?|docx)$/i.test(verb)
  const advice = papers
    ? `did you mean ${quote(['briefs build', ...[verb, ...words].map((word) => (word.startsWith('-') ? word : shellWord(word)))].join(' '))}?`
    : guess
      ? `did you mean \`${guess}\`?`
      : `expected one of \`${known.join('`, `')}\`;`
  return wrongInput(`Unexpected ${isOption ? 'option' : 'command'} ${quote(verb)}, ${advice} See \`briefs --help\``)
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
