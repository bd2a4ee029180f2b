import {Worker} from 'node:worker_threads'
import type {Pack} from '@region-briefs/core'
import type {OutputGroup} from '../edition/plan-edition.ts'
import type {Made, RenderOptions} from '../edition/render-outputs.ts'
import {Failure, notWritten} from '../failure.ts'
import type {Answer, Request} from './messages.ts'

/** Another thread, which makes outputs while this one makes others. It loads what briefings are made with as soon as it is open. */
export interface SecondThread {
  /**
   * Ask for the files of one group; those asked for first are made first. The fonts are the project's.
   *
   * @returns What `renderOutputs` gives, and fails as it does.
   */
  render(group: OutputGroup, pack: Pack, options: RenderOptions): Promise<Array<Made>>
  /** End it, whatever it is doing: a thread that is not ended may keep the process alive. */
  end(): Promise<void>
}

interface Waiting {
  done: (made: Array<Made>) => void
  fail: (error: Error) => void
}

/**
 * Open a second thread. It is to be ended.
 *
 * @param program  The module that it runs.
 */
export function openSecondThread(program: URL): SecondThread {
  const worker = new Worker(program)
  const waiting = new Map<number, Waiting>()
  let asked = 0
  let death: Error | null = null
  worker.on('message', (answer: Answer) => {
    const {done, fail} = waiting.get(answer.id)!
    waiting.delete(answer.id)
    if ('made' in answer) done(answer.made)
    else
      fail(answer.exitCode === null ? answer.error : new Failure(answer.exitCode, answer.error.message, answer.error))
  })
  worker.on('error', (error) => end(asFailure(error)))
  // Without a reason: the system or a native part has ended it.
  worker.on('exit', (code) => end(new Error(`The second thread ended with code ${code}`)))
  return {
    render: (group, pack, {settings: {formats, pdf}, inputs: {logo}, date, toolVersion}) =>
      new Promise((done, fail) => {
        if (death) return fail(death)
        const request: Request = {
          id: asked++,
          group,
          pack,
          options: {settings: {formats, pdf}, date, toolVersion},
          logo: logo && {name: logo.name, bytes: logo.bytes, sha256: logo.sha256},
        }
        waiting.set(request.id, {done, fail})
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
        worker.postMessage(request)
      }),
    end: async () => void (await worker.terminate()),
  }

  /** It has died: nothing more will be answered. The first reason counts. */
  function end(reason: Error): void {
    death ??= reason
    for (const {fail} of waiting.values()) fail(death)
    waiting.clear()
  }
}

/** A paper may need more memory than there is, which is no bug. */
function asFailure(error: Error): Error {
  if (!('code' in error) || error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return error
  return notWritten(
    'Could not make the briefings: the memory is used up; no output was changed; give more with `NODE_OPTIONS=--max-old-space-size=8192`, or name fewer regions with `--region`',
    {cause: error},
  )
}
