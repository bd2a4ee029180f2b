// The program of the second thread: it makes what it is asked for, with the project's fonts.
import {parentPort} from 'node:worker_threads'
import {loadBriefings, renderOutputs} from '../edition/render-outputs.ts'
import {Failure} from '../failure.ts'
import {packagedFonts} from '../packaged-fonts.ts'
import type {Answer, Request} from './messages.ts'

const fonts = packagedFonts()
// While the other thread still reads the paper. What goes wrong is told to whoever asks for something.
fonts.then(loadBriefings).catch(() => undefined)

parentPort!.on('message', async (request: Request) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  parentPort!.postMessage(await answerTo(request))
})

async function answerTo({id, group, pack, options, logo}: Request): Promise<Answer> {
  try {
    return {id, made: await renderOutputs(group, pack, {...options, inputs: {fonts: await fonts, logo}})}
  } catch (error) {
    const told = error instanceof Error ? error : new Error(String(error))
    return {id, error: told, exitCode: error instanceof Failure ? error.exitCode : null}
  }
}
