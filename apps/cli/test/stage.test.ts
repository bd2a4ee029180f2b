import {expect, test} from 'vitest'
import {recoverEdition} from '../src/edition/recover-edition.ts'
import {stage} from '../src/edition/stage.ts'
import type {Staged} from '../src/edition/stage.ts'
import {toRecord} from '../src/edition/manifest.ts'
import type {Failure} from '../src/failure.ts'
import {memoryFiles, systemError} from './memory-files.ts'
import type {MemoryFiles} from './memory-files.ts'
import {manifestOf} from './manifest-of.ts'
import {testWorld} from './test-world.ts'
import type {TestWorld} from './test-world.ts'

const folder = '/work/out'
const first = {'model.json': 'model 1', 'all/briefing.pdf': 'all 1', 'east/briefing.pdf': 'east 1'}
const second = {'model.json': 'model 2', 'all/briefing.pdf': 'all 2', 'west/briefing.pdf': 'west 2'}

/** A process that was killed does nothing any more, not even clean up. */
class Killed extends Error {}

type Texts = Record<string, string>

/** An edition of these texts; those that `kept` names are left as they are. */
async function write(world: TestWorld, texts: Texts, kept: ReadonlyArray<string> = []): Promise<Staged> {
  const records = Object.entries(texts).map(([path, text]) => toRecord(path, encode(text)))
  const staged = await stage(world, folder, async () => ({
    paths: Object.keys(texts).filter((path) => !kept.includes(path)),
    kept: records.filter(({path}) => kept.includes(path)),
    toManifest: manifestOf,
    produce: async (put) => {
      for (const record of records) if (!kept.includes(record.path)) await put(record, encode(texts[record.path]!))
    },
  }))
  if (!staged) throw new Error('no plan')
  return staged
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

function outputs(files: MemoryFiles): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files.texts()).map(([path, text]) => [path.slice(folder.length + 1), text] as const),
  )
}

async function edition(...editions: Array<Record<string, string>>): Promise<Record<string, string>> {
  const world = testWorld()
  for (const each of editions) await write(world, each)
  return outputs(world.files)
}

function failAt(files: MemoryFiles, step: number, error: (path: string) => Error): void {
  const start = {change: -1}
  files.beforeChange = (change, path) => {
    if (start.change < 0) start.change = change
    if (change === start.change + step) throw error(path)
  }
}

function killAt(files: MemoryFiles, step: number): void {
  const start = {change: -1}
  files.beforeChange = (change) => {
    if (start.change < 0) start.change = change
    if (change >= start.change + step) throw new Killed()
  }
}

/** Run `attempt` with a fault at its first change, its second, …, until none is left to hit. */
async function atEveryStep(attempt: (step: number) => Promise<'hit' | 'missed'>): Promise<number> {
  for (let step = 0; ; step++) if ((await attempt(step)) === 'missed') return step
}

test('an edition is its outputs and their manifest, and nothing else', async () => {
  const world = testWorld()
  const {manifest} = await write(world, first)
  expect(Object.keys(outputs(world.files))).toEqual([
    'all/briefing.pdf',
    'east/briefing.pdf',
    'manifest.json',
    'model.json',
  ])
  expect(JSON.parse(outputs(world.files)['manifest.json']!)).toEqual(manifest)
  expect(manifest.outputs.map(({path}) => path)).toEqual(['all/briefing.pdf', 'east/briefing.pdf', 'model.json'])
  expect(world.files.paths().filter((path) => path.includes('.staging'))).toEqual([])
})

test('what is no longer made goes, with its folder', async () => {
  const world = testWorld()
  await write(world, first)
  const {removed, left} = await write(world, second)
  expect([removed, left]).toEqual([['east/briefing.pdf'], []])
  expect(await edition(first, second)).toEqual(await edition(second))
  expect(world.files.paths()).not.toContain('/work/out/east/')
})

test('a stale file that someone has changed is left', async () => {
  const world = testWorld()
  await write(world, first)
  world.files.put('/work/out/east/briefing.pdf', 'with notes')
  expect((await write(world, second)).left).toEqual(['east/briefing.pdf'])
  expect(outputs(world.files)['east/briefing.pdf']).toBe('with notes')
})

test('a failure at any step leaves the last edition, and no other trace', async () => {
  const before = await edition(first)
  const steps = await atEveryStep(async (step) => {
    const world = testWorld()
    await write(world, first)
    const paths = world.files.paths()
    failAt(world.files, step, (path) => systemError('ENOSPC', path))
    const failure = await write(world, second).then(
      () => null,
      (error: Failure) => error,
    )
    world.files.beforeChange = () => undefined
    if (!failure) return 'missed'
    expect(failure.exitCode).toBe(3)
    expect(failure.message).toContain('the disk is full')
    expect(outputs(world.files)).toEqual(before)
    expect(world.files.paths()).toEqual(paths)
    return 'hit'
  })
  expect(steps).toBeGreaterThan(20)
})

test('a failure at any step of a first build leaves nothing', async () => {
  await atEveryStep(async (step) => {
    const world = testWorld()
    world.files.put('/work/paper.md', '文')
    const paths = world.files.paths()
    failAt(world.files, step, (path) => systemError('EACCES', path))
    const isFailed = await write(world, first).then(
      () => false,
      () => true,
    )
    if (!isFailed) return 'missed'
    expect(world.files.paths()).toEqual(paths)
    return 'hit'
  })
})

test('killed at any step, every file is whole, and the next build ends as if nothing had happened', async () => {
  const [old, fresh, after] = [await edition(first), await edition(first, second), await edition(first)]
  const steps = await atEveryStep(async (step) => {
    const world = testWorld()
    await write(world, first)
    killAt(world.files, step)
    const isKilled = await write(world, second).then(
      () => false,
      (error: unknown) => error instanceof Error,
    )
    world.files.beforeChange = () => undefined
    for (const [path, text] of Object.entries(outputs(world.files))) expect([old[path], fresh[path]]).toContain(text)
    await write(world, first)
    expect(outputs(world.files)).toEqual(after)
    expect(world.files.paths().filter((path) => /staging|west/.test(path))).toEqual([])
    return isKilled ? 'hit' : 'missed'
  })
  expect(steps).toBeGreaterThan(20)
})

test('killed while a failed build is taken back, the next build still ends whole', async () => {
  const after = await edition(first, second)
  await atEveryStep(async (step) => {
    const world = testWorld()
    await write(world, first)
    let isFailing = false
    killAfterFailure(world.files, step, () => (isFailing = true))
    const isHit = await write(world, second).then(
      () => false,
      () => isFailing,
    )
    world.files.beforeChange = () => undefined
    await write(world, second)
    expect(outputs(world.files)).toEqual(after)
    return isHit && step < 40 ? 'hit' : 'missed'
  })
})

/** The manifest cannot be renamed into its place; `step` changes later the process is killed. */
function killAfterFailure(files: MemoryFiles, step: number, onFailure: () => void): void {
  let failedAt = -1
  files.beforeChange = (change, path) => {
    if (failedAt < 0 && path === `${folder}/manifest.json`) {
      failedAt = change
      onFailure()
      throw systemError('EBUSY', path)
    }
    if (failedAt >= 0 && change > failedAt + step) throw new Killed()
  }
}

test.each([
  ['a file of the same name', '/work/out/model.json', 'this file was not written by briefs'],
  ["another program's manifest", '/work/out/manifest.json', 'this file was not written by briefs'],
  ['a file where a pack goes', '/work/out/all', 'a file is where a folder must be'],
  ['a folder where a file goes', '/work/out/model.json/x', 'a folder is where a file must be'],
  ['a file where the output folder goes', '/work/out', 'a file is in the way'],
  ['a file on the way to the output folder', '/work', 'a file is in the way'],
  ["another program's staging folder", '/work/out/.staging/x', 'it was not made by briefs'],
])('%s is never written over', async (_, path, reason) => {
  const world = testWorld([], {}, memoryFiles())
  world.files.put(path, '{}')
  const before = world.files.paths()
  await expect(write(world, first)).rejects.toMatchObject({exitCode: 3, message: expect.stringContaining(reason)})
  expect(world.files.paths()).toEqual(before)
})

test('a manifest that names files outside its folder removes nothing', async () => {
  const world = testWorld()
  await write(world, first)
  const text = outputs(world.files)['manifest.json']!.replace('east/briefing.pdf', '../paper.md')
  world.files.put('/work/out/manifest.json', text)
  await expect(write(world, second)).rejects.toMatchObject({exitCode: 3})
})

test('a file that comes out as it was is not written, and one that is kept is not touched', async () => {
  const world = testWorld()
  await write(world, first)
  const touched: Array<string> = []
  world.files.beforeChange = (_, path) => touched.push(path)
  const {written} = await write(world, {...first, 'east/briefing.pdf': 'east 2'}, ['model.json'])
  expect(written).toEqual(['east/briefing.pdf'])
  expect(touched.filter((path) => !path.includes('.staging'))).toEqual([
    `${folder}/east/briefing.pdf`,
    `${folder}/manifest.json`,
  ])
  expect(outputs(world.files)).toEqual(await edition(first, {...first, 'east/briefing.pdf': 'east 2'}))
})

test('killed or failed at any step, files that are kept stay', async () => {
  const next = {...first, 'east/briefing.pdf': 'east 2'}
  const [old, fresh] = [await edition(first), await edition(next)]
  const steps = await atEveryStep(async (step) => {
    const world = testWorld()
    await write(world, first)
    const fail = step % 2 === 0 ? killAt : failAt
    fail(world.files, step >> 1, (path) => systemError('ENOSPC', path))
    const isHit = await write(world, next, ['model.json', 'all/briefing.pdf']).then(
      () => false,
      () => true,
    )
    world.files.beforeChange = () => undefined
    for (const [path, text] of Object.entries(outputs(world.files))) expect([old[path], fresh[path]]).toContain(text)
    await recoverEdition(world, folder)
    expect([old, fresh]).toContainEqual(outputs(world.files))
    return isHit ? 'hit' : 'missed'
  })
  expect(steps).toBeGreaterThan(20)
})

test('two builds at once: the second waits for the first, and says so', async () => {
  const waits: Array<number> = []
  const world = testWorld([], {
    processId: 2,
    isRunning: () => waits.length < 3,
    wait: async (milliseconds) => void waits.push(milliseconds),
  })
  world.files.put('/work/out/.staging/owner.json', JSON.stringify({tool: 'briefs', process: 7}))
  await write(world, first)
  expect(waits).toHaveLength(3)
  expect(world.said()).toBe('Waiting for another build in `out` (process 7)\n')
  expect(outputs(world.files)).toEqual(await edition(first))
})

test('a build that never ends is not waited for without end, and left alone', async () => {
  const world = testWorld([], {processId: 2, isRunning: () => true})
  world.files.put('/work/out/.staging/owner.json', JSON.stringify({tool: 'briefs', process: 7}))
  await expect(write(world, first)).rejects.toMatchObject({
    exitCode: 3,
    message: expect.stringContaining('another build is at work there (process 7)'),
  })
  expect(world.files.paths()).toContain('/work/out/.staging/owner.json')
})

test('of two builds that begin at the same moment, one goes first', async () => {
  const [one, files] = [{processId: 1, isRunning: () => true}, memoryFiles()]
  const worlds = [testWorld([], one, files), testWorld([], {processId: 2, isRunning: () => true}, files)]
  await Promise.all(worlds.map((world, index) => write(world, index === 0 ? first : second)))
  expect([await edition(first, second), await edition(second, first)]).toContainEqual(outputs(files))
  expect(files.paths().filter((path) => path.includes('staging'))).toEqual([])
})

test('without a plan nothing is written', async () => {
  const world = testWorld()
  const paths = world.files.paths()
  expect(await stage(world, folder, async () => null)).toBeNull()
  expect(world.files.paths()).toEqual(paths)
})

test('asked to stop, a build leaves nothing behind', async () => {
  const controller = new AbortController()
  const world = testWorld([], {stopped: controller.signal})
  const paths = world.files.paths()
  const stopping = stage(world, folder, async () => ({
    paths: ['a', 'b'],
    kept: [],
    toManifest: manifestOf,
    produce: async (put) => {
      await put(toRecord('a', encode('a')), encode('a'))
      controller.abort()
      await put(toRecord('b', encode('b')), encode('b'))
    },
  }))
  await expect(stopping).rejects.toMatchObject({exitCode: 130})
  expect(world.files.paths()).toEqual(paths)
})

test('an error of ours goes on as it is, and leaves nothing behind', async () => {
  const world = testWorld()
  const paths = world.files.paths()
  const failing = stage(world, folder, async () => {
    throw new TypeError('a bug')
  })
  await expect(failing).rejects.toThrow(TypeError)
  expect(world.files.paths()).toEqual(paths)
})
