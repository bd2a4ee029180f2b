import {readFileSync} from 'node:fs'
import {mkdir, readdir, readFile, realpath, rename, rm, rmdir, stat, writeFile} from 'node:fs/promises'
import {dirname, isAbsolute, relative, resolve, sep} from 'node:path'
import {notWritten, systemReason} from './failure.ts'
import type {FontFile} from './packaged-fonts.ts'
import type {SecondThread} from './thread/second-thread.ts'
import type {Watcher} from './watch-files.ts'

/** All that the command line touches outside its own arguments. Nothing else in the project reads or writes anything. */
export interface World {
  /** The arguments, without node and the program. */
  words: Array<string>
  env: Record<string, string | undefined>
  /** From package.json of this package. */
  toolVersion(): string
  /** Hash of the renderers as they were bundled, which may change while the version stays; null where the sources run as they are. */
  renderers(): string | null
  /** Make a user's path absolute, seen from the folder that the command was called from, also through npm. */
  resolve(path: string): string
  /** Make a path short for a message, seen from the same folder. */
  show(path: string): string
  files: Files
  /** The fonts that come with the project. */
  fonts(): Promise<{text: FontFile; heading: FontFile}>
  /** Told before work of a second or more begins. */
  expectWork(): Promise<void>
  /** Another thread, one for the whole life of the process; null where there is none. */
  secondThread(): Promise<SecondThread | null>
  /** A file that comes with the project, of its folder `templates`. */
  template(name: string): Promise<string>
  /** Ask the user on the terminal; an empty answer is what was proposed. Null where nobody can answer. */
  ask: ((question: string, proposed: string) => Promise<string>) | null
  /** Write a result to standard output. Rejects with a failure where that cannot be written; a reader that has gone is none. */
  print(text: string): Promise<void>
  /** Write to standard error, as it is. */
  talk(text: string): void
  /** The same, where details are asked for. */
  detail(text: string): void
  /** Whether standard error is a terminal on which a line can be written over. */
  isTerminal: boolean
  /** Width of the terminal. */
  columns: number
  /** A clock for durations only: no output may hold it. */
  milliseconds(): number
  /** Watch files, by absolute paths. */
  watch(paths: ReadonlyArray<string>): Promise<Watcher>
  /** Resolves after so many milliseconds, or at once when the user asks the program to end. */
  wait(milliseconds: number): Promise<void>
  /** Aborted when the user (or the system) asks the program to end. */
  stopped: AbortSignal
  /** Let go of what would keep the process alive, when the command is done. */
  close(): Promise<void>
  processId: number
  isRunning(processId: number): boolean
}

/** The file system, by absolute paths. All reject with the system's error where not said otherwise. */
export interface Files {
  read(path: string): Promise<Uint8Array>
  /** What is there, links followed; null where nothing is. */
  kind(path: string): Promise<'file' | 'folder' | 'other' | null>
  /** Names in a folder. */
  names(folder: string): Promise<Array<string>>
  /** The path without links; null where nothing is. */
  realPath(path: string): Promise<string | null>
  /** Write a file and have it on disk before this resolves. */
  write(path: string, bytes: Uint8Array): Promise<void>
  rename(from: string, to: string): Promise<void>
  /** Make a folder and those above it. @returns the topmost that was made, or null. */
  makeFolder(path: string): Promise<string | null>
  /** Remove a file, or a folder with all that is in it; nothing where nothing is. */
  remove(path: string): Promise<void>
  /** Remove a folder if it is empty. */
  removeEmptyFolder(path: string): Promise<void>
}

/** Put in by bundle.mjs. */
declare const BRIEFS_RENDERERS: string | undefined

/** Open the world of a process. */
export function openWorld(host: NodeJS.Process): World {
  const {env, stderr} = host
  const folder = callersFolder(env, host.cwd())
  const stopped = whenStopped(host)
  let thread: Promise<SecondThread | null> | null = null
  // What went wrong is told where it is written; without a listener the event itself would end the process.
  for (const stream of [host.stdout, stderr]) stream.on('error', () => undefined)
  return {
    words: host.argv.slice(2),
    env,
    toolVersion: () => JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version,
    renderers: () => (typeof BRIEFS_RENDERERS === 'undefined' ? null : BRIEFS_RENDERERS),
    resolve: (path) => resolve(folder, path),
    show: (path) => shortPath(folder, path),
    files,
    fonts: async () => (await import('./packaged-fonts.ts')).packagedFonts(),
    expectWork: async () => (await import('./expect-work.ts')).expectWork(),
    secondThread: () => (thread ??= import('./thread/open-thread.ts').then(({openThread}) => openThread())),
    template: (name) => readFile(new URL(`../templates/${name}`, import.meta.url), 'utf8'),
    ask:
      host.stdin?.isTTY && stderr.isTTY && !isSet(env.CI)
        ? (question, proposed) => ask(host, question, proposed)
        : null,
    print: (text) => print(host.stdout, text),
    talk: (text) => void stderr.write(text),
    detail: () => undefined,
    isTerminal: stderr.isTTY && !isSet(env.CI) && !env.NO_COLOR && env.TERM !== 'dumb',
    columns: stderr.columns ?? 80,
    milliseconds: () => performance.now(),
    watch: async (paths) => (await import('./watch-files.ts')).watchFiles(paths, stopped),
    wait: (milliseconds) => wait(milliseconds, stopped),
    stopped,
    close: async () => (await thread)?.end(),
    processId: host.pid,
    isRunning,
  }
}

const files: Files = {
  read: (path) => readFile(path),
  kind: async (path) => {
    const found = await orNull(stat(path))
    if (!found) return null
    return found.isDirectory() ? 'folder' : found.isFile() || found.isFIFO() ? 'file' : 'other'
  },
  names: (folder) => readdir(folder),
  realPath: (path) => orNull(realpath(path)),
  write: (path, bytes) => writeFile(path, bytes, {flush: true}),
  rename,
  makeFolder,
  remove: (path) => rm(path, {recursive: true, force: true}),
  removeEmptyFolder: async (path) => {
    if ((await readdir(path)).length === 0) await rmdir(path)
  },
}

/** Step by step: where nothing can be made, as under /proc, mkdir's own `recursive` never ends (Node 20.20). */
async function makeFolder(path: string): Promise<string | null> {
  try {
    await mkdir(path)
    return path
  } catch (error) {
    if (hasCode(error, 'EEXIST') && (await stat(path)).isDirectory()) return null
    if (!hasCode(error, 'ENOENT') || dirname(path) === path) throw error
  }
  const above = await makeFolder(dirname(path))
  try {
    await mkdir(path)
  } catch (error) {
    if (above !== null) await removeUpTo(above, dirname(path))
    throw error
  }
  return above ?? path
}

/** Remove empty folders, from the lowest to the topmost. */
async function removeUpTo(topmost: string, lowest: string): Promise<void> {
  for (let folder = lowest; folder.startsWith(topmost); folder = dirname(folder)) await rmdir(folder)
}

/** Missing is an answer here; no permission, or a file where a folder should be, is not. */
async function orNull<Answer>(question: Promise<Answer>): Promise<Answer | null> {
  try {
    return await question
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

/** Some set it to say that it is none. */
function isSet(value: string | undefined): boolean {
  return value !== undefined && !['', '0', 'false'].includes(value)
}

/** npm runs a script in its package's folder and keeps the caller's in INIT_CWD; programs started by that script inherit both. */
function callersFolder(env: NodeJS.ProcessEnv, current: string): string {
  return (env.npm_lifecycle_event && env.INIT_CWD) || current
}

function shortPath(folder: string, path: string): string {
  const short = relative(folder, path)
  if (short === '') return '.'
  return short === '..' || short.startsWith(`..${sep}`) || isAbsolute(short) ? path : short
}

async function ask(host: NodeJS.Process, question: string, proposed: string): Promise<string> {
  const {createInterface} = await import('node:readline/promises')
  const lines = createInterface({input: host.stdin, output: host.stderr})
  try {
    return (await lines.question(`${question} (${proposed}): `)).trim() || proposed
  } finally {
    lines.close()
  }
}

function print(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((done, fail) => {
    stream.write(text, (error) => {
      // A reader that has seen enough, as in `briefs inspect PAPER --json | head`, is no failure.
      if (!error || hasCode(error, 'EPIPE')) return done()
      const reason = systemReason(error) ?? error.message
      fail(notWritten(`Could not write to standard output: ${reason}`, {cause: error}))
    })
  })
}

function wait(milliseconds: number, stopped: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const end = (): void => {
      clearTimeout(timer)
      stopped.removeEventListener('abort', end)
      done()
    }
    const timer = setTimeout(end, milliseconds)
    stopped.addEventListener('abort', end)
    if (stopped.aborted) end()
  })
}

/** The first Ctrl-C asks for an orderly end; a second one, with no handler left, ends at once. */
function whenStopped(host: NodeJS.Process): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) host.once(signal, () => controller.abort())
  return controller.signal
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0)
  } catch (error) {
    // Another user's process may not be asked, but it is there.
    return hasCode(error, 'EPERM')
  }
}
