import {dirname} from 'node:path'
import type {Files} from '../src/world.ts'

/** A file system in memory, which can be made to fail or to stop at any step. */
export interface MemoryFiles extends Files {
  /** Texts of the files by their paths, staging left out. */
  texts(): Record<string, string>
  /** Bytes of the files by their paths, staging left out. */
  contents(): Map<string, Uint8Array>
  /** Every path, folders with a `/` at the end. */
  paths(): Array<string>
  put(path: string, text: string): void
  /** Called before each change; throw to fail there. `change` counts from 0. */
  beforeChange: (change: number, path: string) => void
}

type Entry = Uint8Array | 'folder'

/** An error as the system makes it. */
export function systemError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), {code, path, syscall: 'test'})
}

export function memoryFiles(): MemoryFiles {
  const entries = new Map<string, Entry>([['/', 'folder']])
  let changes = 0
  const change = (path: string): void => memory.beforeChange(changes++, path)
  const needFolder = (path: string): void => {
    const entry = entries.get(path)
    if (entry !== 'folder') throw systemError(entry ? 'ENOTDIR' : 'ENOENT', path)
  }
  const makeFolder = (path: string): string | null => {
    const entry = entries.get(path)
    if (entry === 'folder') return null
    if (entry) throw systemError('EEXIST', path)
    const above = makeFolder(dirname(path))
    entries.set(path, 'folder')
    return above ?? path
  }
  const readFile = (path: string): Uint8Array => {
    const entry = entries.get(path)
    if (!entry || entry === 'folder') throw systemError(entry ? 'EISDIR' : 'ENOENT', path)
    return entry
  }
  const renameFolder = (from: string, to: string): void => {
    const within = [...entries].filter(([path]) => path === from || isUnder(path, from))
    if ([...entries.keys()].some((path) => isUnder(path, to))) throw systemError('ENOTEMPTY', to)
    needFolder(dirname(to))
    change(to)
    for (const [path] of within) entries.delete(path)
    for (const [path, entry] of within) entries.set(to + path.slice(from.length), entry)
  }
  const memory: MemoryFiles = {
    beforeChange: () => undefined,
    texts: () =>
      Object.fromEntries(
        [...entries]
          .filter(([path, entry]) => entry !== 'folder' && !path.includes('/.staging'))
          .map(([path, entry]) => [path, new TextDecoder().decode(entry as Uint8Array)] as const)
          .toSorted(([left], [right]) => (left < right ? -1 : 1)),
      ),
    contents: () =>
      new Map(
        [...entries].filter(
          (entry): entry is [string, Uint8Array] => entry[1] !== 'folder' && !entry[0].includes('/.staging'),
        ),
      ),
    paths: () => [...entries].map(([path, entry]) => (entry === 'folder' ? `${path}/` : path)).toSorted(),
    put(path, text) {
      makeFolder(dirname(path))
      entries.set(path, new TextEncoder().encode(text))
    },
    read: async (path) => readFile(path),
    async kind(path) {
      for (let above = dirname(path); above !== '/'; above = dirname(above)) {
        if (entries.has(above)) needFolder(above)
      }
      const entry = entries.get(path)
      return entry ? (entry === 'folder' ? 'folder' : 'file') : null
    },
    names: async (folder) =>
      [...entries.keys()]
        .filter((path) => path !== folder && dirname(path) === folder)
        .map((path) => path.slice(folder.length + 1)),
    realPath: async (path) => (entries.has(path) ? path : null),
    async write(path, bytes) {
      needFolder(dirname(path))
      // A process can die within a write: half of the bytes are there by then.
      entries.set(path, bytes.slice(0, bytes.length >> 1))
      change(path)
      entries.set(path, bytes)
    },
    async rename(from, to) {
      if (entries.get(from) === 'folder') return renameFolder(from, to)
      const entry = readFile(from)
      needFolder(dirname(to))
      change(to)
      entries.delete(from)
      entries.set(to, entry)
    },
    async makeFolder(path) {
      if (entries.get(path) !== 'folder') change(path)
      return makeFolder(path)
    },
    async remove(path) {
      for (const each of [...entries.keys()].filter((other) => other === path || isUnder(other, path)).toReversed()) {
        change(each)
        entries.delete(each)
      }
    },
    async removeEmptyFolder(path) {
      needFolder(path)
      if ([...entries.keys()].some((other) => isUnder(other, path))) return
      change(path)
      entries.delete(path)
    },
  }
  return memory
}

function isUnder(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`)
}
