import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import type {World} from '../src/world.ts'
import {memoryFiles} from './memory-files.ts'
import type {MemoryFiles} from './memory-files.ts'

/** A world for tests: files in memory under `/work`, and what was said kept. */
export interface TestWorld extends World {
  files: MemoryFiles
  printed: () => string
  said: () => string
}

export function testWorld(
  words: Array<string> = [],
  changes: Partial<World> = {},
  files: MemoryFiles = memoryFiles(),
): TestWorld {
  const printed: Array<string> = []
  const said: Array<string> = []
  return {
    words,
    env: {},
    toolVersion: () => '0.0.0-test',
    renderers: () => null,
    resolve: (path) => resolve('/work', path),
    show: (path) => (path === '/work' ? '.' : path.replace(/^\/work\//, '')),
    fonts: async () => ({
      text: {name: 'text.ttf', sha256: 'text', read: async () => new Uint8Array([1])},
      heading: {name: 'heading.ttf', sha256: 'heading', read: async () => new Uint8Array([2])},
    }),
    expectWork: async () => undefined,
    secondThread: async () => null,
    print: async (text) => void printed.push(text),
    talk: (text) => void said.push(text),
    detail: () => undefined,
    template: (name) => readFile(new URL(`../templates/${name}`, import.meta.url), 'utf8'),
    ask: null,
    watch: async () => ({changed: async () => false, close: () => undefined}),
    isTerminal: false,
    columns: 80,
    milliseconds: () => 0,
    wait: async () => undefined,
    stopped: new AbortController().signal,
    close: async () => undefined,
    processId: 1,
    isRunning: () => false,
    ...changes,
    files,
    printed: () => printed.join(''),
    said: () => said.join(''),
  }
}
