import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {onTestFinished} from 'vitest'

/** The project's folder. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url))

/** The command as its sources stand, so that no build has to go before a test. */
export const briefsCommand: ReadonlyArray<string> = [
  process.execPath,
  '--conditions=@region-briefs/source',
  '--import',
  import.meta.resolve('tsx'),
  join(root, 'apps/cli/src/briefs.ts'),
]

/** How a run ended and what it said. */
export interface Run {
  /** The exit code; null where a signal ended it. */
  code: number | null
  stdout: string
  stderr: string
}

export interface RunOptions {
  /** The working folder. */
  cwd: string
  /** Added to an environment that holds nothing but PATH and HOME. */
  env?: Record<string, string>
  /** Kill it (SIGKILL) after so many milliseconds. */
  killAfter?: number
  /** The program and its first words; the sources where not given. */
  command?: ReadonlyArray<string>
}

/** Run `briefs` as a user does, in a process of its own. */
export function runBriefs(
  words: Array<string>,
  {cwd, env = {}, killAfter, command = briefsCommand}: RunOptions,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(command[0]!, [...command.slice(1), ...words], {
      cwd,
      env: {PATH: process.env.PATH, HOME: process.env.HOME, ...env},
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const said = {stdout: '', stderr: ''}
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text))
    child.on('error', reject).on('close', (code) => resolve({code, ...said}))
    if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter)
  })
}

/**
 * A folder that is gone when the test is over.
 *
 * @param whenOver  Takes the clean-up, where the folder is made for several tests.
 */
export function freshFolder(whenOver: (cleanUp: () => void) => unknown = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'briefs-'))
  whenOver(() => rmSync(folder, {recursive: true, force: true}))
  return folder
}

/** SHA-256 of every file under a folder by its path there, in order. */
export function hashesIn(folder: string): Record<string, string> {
  const hashes = filesIn(folder).map((path) => {
    const hash = createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex')
    return [path, hash] as const
  })
  return Object.fromEntries(hashes)
}

/** Paths of every file under a folder, seen from there, in order. */
export function filesIn(folder: string): Array<string> {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted()
}
