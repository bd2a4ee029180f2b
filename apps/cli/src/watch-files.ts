import {watch} from 'node:fs'
import type {FSWatcher} from 'node:fs'
import {basename, dirname} from 'node:path'
import {notWritten, quote} from './failure.ts'

/** Files that are watched. */
export interface Watcher {
  /** Resolves with true when one of them has changed since this was last asked, with false when the program is to end. */
  changed(): Promise<boolean>
  close(): void
}

/**
 * Watch files by their folders, since many editors put a new file in the place of the old one.
 *
 * @param paths    Absolute.
 * @param stopped  Aborted when the program is to end.
 */
export function watchFiles(paths: ReadonlyArray<string>, stopped: AbortSignal): Watcher {
  const state: {isChanged: boolean; wake: () => void} = {isChanged: false, wake: () => undefined}
  const tell = (): void => {
    state.isChanged = true
    state.wake()
  }
  const watchers = [...new Set(paths.map((path) => dirname(path)))].map((folder) =>
    watchFolder(folder, new Set(paths.filter((path) => dirname(path) === folder).map((path) => basename(path))), tell),
  )
  const wake = (): void => state.wake()
  stopped.addEventListener('abort', wake)
  return {
    async changed() {
      if (!state.isChanged && !stopped.aborted) await new Promise<void>((done) => (state.wake = done))
      state.isChanged = false
      return !stopped.aborted
    },
    close() {
      stopped.removeEventListener('abort', wake)
      for (const watcher of watchers) watcher.close()
    },
  }
}

function watchFolder(folder: string, names: ReadonlySet<string>, tell: () => void): FSWatcher {
  try {
    const watcher = watch(folder, (_, name) => {
      if (name === null || names.has(name)) tell()
    })
    // A folder that goes away is told of by the build that follows.
    return watcher.on('error', tell)
  } catch (error) {
    const {code = ''} = error as NodeJS.ErrnoException
    throw notWritten(
      `Could not watch ${quote(folder)}: the system says ${code}; run \`briefs build\` after each change instead`,
      {cause: error},
    )
  }
}
