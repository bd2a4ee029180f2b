import type {Pack} from '@region-briefs/core'
import {expect, test, vi} from 'vitest'
import type {OutputGroup} from '../src/edition/plan-edition.ts'
import type {Made, RenderOptions} from '../src/edition/render-outputs.ts'
import {makeSideBySide} from '../src/edition/side-by-side.ts'
import {Failure} from '../src/failure.ts'
import {openSecondThread} from '../src/thread/second-thread.ts'

vi.mock('@region-briefs/render-xlsx', () => ({renderXlsx: async () => new Uint8Array([1])}))

const group = (pack: string, format: OutputGroup['format']): OutputGroup => ({
  pack,
  format,
  language: 'zh',
  edition: '',
  paths: [`${pack}/${format}`],
  key: '',
})
const options = {
  settings: {formats: ['pdf', 'xlsx'], pdf: {}},
  inputs: {fonts: null, logo: null},
  date: new Date(0),
  toolVersion: '0.0.0-test',
} as unknown as RenderOptions
const pack = {} as Pack

/** A program for the thread, in JavaScript: `answer(request)` is what it answers with. */
function program(answer: string): URL {
  const code = `import {parentPort} from 'node:worker_threads'; parentPort.on('message', (request) => parentPort.postMessage((${answer})(request)))`
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`)
}

test('what the second thread makes comes back under its own request', async () => {
  const thread = openSecondThread(
    program(
      '({id, group, options}) => ({id, made: [{path: group.paths[0] + options.toolVersion, bytes: new Uint8Array([2])}]})',
    ),
  )
  const made = await Promise.all(['east', 'west'].map((id) => thread.render(group(id, 'pdf'), pack, options)))
  expect(made.flat().map(({path}) => path)).toEqual(['east/pdf0.0.0-test', 'west/pdf0.0.0-test'])
  await thread.end()
})

test('what the user can mend stays a failure with its exit code, a bug an error with its stack', async () => {
  const thread = openSecondThread(
    program("({id, group}) => ({id, error: new RangeError('told'), exitCode: group.pack === 'east' ? 2 : null})"),
  )
  const [failure, bug] = await Promise.all(
    ['east', 'west'].map((id) => thread.render(group(id, 'pdf'), pack, options).catch((error: unknown) => error)),
  )
  expect(failure).toBeInstanceOf(Failure)
  expect(failure).toMatchObject({exitCode: 2, message: 'told'})
  expect(bug).not.toBeInstanceOf(Failure)
  expect(bug).toMatchObject({message: 'told', stack: expect.stringContaining('RangeError')})
})

test('a thread that dies fails what was asked of it, then and afterwards', async () => {
  const thread = openSecondThread(program("() => { throw new Error('died') }"))
  await expect(thread.render(group('east', 'pdf'), pack, options)).rejects.toThrow('died')
  await expect(thread.render(group('west', 'pdf'), pack, options)).rejects.toThrow('died')
})

test('a thread that ends without a word fails what was asked of it', async () => {
  const thread = openSecondThread(program('() => process.exit(5)'))
  await expect(thread.render(group('east', 'pdf'), pack, options)).rejects.toThrow('ended with code 5')
})

test('a thread without memory is a failure that says what to do, and no bug', async () => {
  const thread = openSecondThread(
    program("() => { throw Object.assign(new Error('full'), {code: 'ERR_WORKER_OUT_OF_MEMORY'}) }"),
  )
  const failure = await thread.render(group('east', 'pdf'), pack, options).catch((error: unknown) => error)
  expect(failure).toMatchObject({exitCode: 3, message: expect.stringContaining('--max-old-space-size')})
})

const groups = ['east', 'west'].flatMap((id) => [group(id, 'pdf'), group(id, 'xlsx')])

test('while a briefing is made elsewhere, workbooks are made here', async () => {
  const answers: Array<(made: Array<Made>) => void> = []
  const asked: Array<string> = []
  const thread = {
    render: ({paths: [path]}: OutputGroup) => {
      asked.push(path!)
      return new Promise<Array<Made>>((done) => answers.push(done))
    },
    end: async () => undefined,
  }
  const packOf = vi.fn<() => Pack>(() => pack)
  const making = makeSideBySide(groups, packOf, options, thread)
  expect(asked).toEqual(['east/pdf', 'west/pdf'])
  const last = making.made(groups[2]!)
  await vi.waitFor(() => expect(packOf).toHaveBeenCalledTimes(4))
  answers[1]!([{path: 'west/pdf', bytes: new Uint8Array([2])}])
  expect(await last).toMatchObject([{path: 'west/pdf'}])
  expect(await making.made(groups[1]!)).toEqual([{path: 'east/xlsx', bytes: new Uint8Array([1])}])
  expect(await making.made(groups[3]!)).toMatchObject([{path: 'west/xlsx'}])
  expect(packOf).toHaveBeenCalledTimes(4)
})

test('a briefing that fails elsewhere is told when it is asked for', async () => {
  const thread = {render: async () => Promise.reject(new Error('elsewhere')), end: async () => undefined}
  const making = makeSideBySide(groups, () => pack, options, thread)
  expect(await making.made(groups[1]!)).toMatchObject([{path: 'east/xlsx'}])
  await expect(making.made(groups[0]!)).rejects.toThrow('elsewhere')
})

test('without a second thread each group is made when it is asked for', async () => {
  const packOf = vi.fn<() => Pack>(() => pack)
  const making = makeSideBySide([group('east', 'xlsx'), group('west', 'xlsx')], packOf, options, null)
  expect(packOf).not.toHaveBeenCalled()
  expect(await making.made(group('east', 'xlsx'))).toMatchObject([{path: 'east/xlsx'}])
  expect(packOf).toHaveBeenCalledOnce()
})
