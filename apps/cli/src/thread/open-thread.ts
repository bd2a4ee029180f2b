import {existsSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {openSecondThread} from './second-thread.ts'
import type {SecondThread} from './second-thread.ts'

/** Open the second thread. Null where the machine has one processor, or the command runs from its sources, which have no program for it. */
export function openThread(): SecondThread | null {
  // In the bundle (`bundle.mjs`) all files are in one folder.
  const program = new URL('./worker.js', import.meta.url)
  return availableParallelism() < 2 || !existsSync(program) ? null : openSecondThread(program)
}
