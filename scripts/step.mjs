import {spawnSync} from 'node:child_process'
import {delimiter, join} from 'node:path'
import {root} from './workspace.mjs'

/** Say what is being done. On standard error, since `npm start -- inspect PAPER --json` keeps the other for its result. */
export function say(text) {
  process.stderr.write(`region-briefs: ${text}\n`)
}

/** A step that did not work, with what to do about it; `report` prints both. */
export class FailedStep extends Error {
  constructor(reason, advice) {
    super(reason)
    this.advice = advice
  }
}

/**
 * Run a command in the project's folder.
 *
 * @param command  A program's name or path.
 * @param options  `quiet` keeps its output back unless it fails; `talk` sends all of it to standard error.
 * @returns Its exit code; 1 where a signal ended it.
 */
export function run(command, commandArguments, {quiet = false, talk = false} = {}) {
  const result = spawnSync(command, commandArguments, {
    cwd: root,
    env: environment(),
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', talk ? 2 : 'inherit', 'inherit'],
    maxBuffer: 256 * 1024 * 1024,
    // npx is a .cmd file on Windows, which only a shell starts. No argument given here comes from outside.
    shell: process.platform === 'win32' && command === 'npx',
  })
  if (result.error)
    throw new FailedStep(`${command} could not be started (${result.error.message})`, adviceFor(command))
  if (quiet && result.status !== 0) process.stderr.write(Buffer.concat([result.stdout, result.stderr]))
  return result.status ?? 1
}

/** Run a tool that the root package.json lists, by the path of its program under node_modules. */
export function runTool(program, commandArguments, options) {
  return run(process.execPath, [join(root, 'node_modules', program), ...commandArguments], options)
}

/** Do `task`; a failed step is printed in two lines, and the exit code set. */
export function report(task) {
  try {
    process.exitCode = task()
  } catch (error) {
    if (!(error instanceof FailedStep)) throw error
    say(`FAILED: ${error.message}`)
    say(`What to do: ${error.advice}`)
    process.exitCode = 1
  }
}

/** turbo calls pnpm by name, which a machine with Node and npm alone has only under node_modules. */
function environment() {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter)
  return {...process.env, PATH: path, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', TURBO_UI: 'stream'}
}

function adviceFor(command) {
  return command === 'npx'
    ? 'npx comes with Node.js; see that it is on PATH (`npx --version`)'
    : 'run `npm start` again'
}
