import {execFileSync} from 'node:child_process'
import {copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core'
import {publint} from 'publint'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {filesIn, freshFolder, root} from './run-briefs.ts'

const folders = ['packages/core', 'packages/ingest', 'packages/render-pdf', 'packages/render-xlsx', 'apps/cli']
const cleanUps: Array<() => void> = []
/** Without what the runner of the tests says of itself. */
const env = {PATH: process.env.PATH, HOME: process.env.HOME}
const store = freshFolder((cleanUp) => cleanUps.push(cleanUp))
const pnpm = join(root, 'node_modules/pnpm/bin/pnpm.cjs')

afterAll(() => {
  for (const cleanUp of cleanUps) cleanUp()
})

/** The tarball of each package, by its name. */
const tarballs = new Map<string, string>()

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'node_modules/turbo/bin/turbo'), 'run', 'build', '--output-logs=none'], {
    cwd: root,
  })
  for (const folder of folders) {
    const cwd = join(root, folder)
    execFileSync(process.execPath, [pnpm, 'pack', '--pack-destination', store], {cwd})
    const {name, version} = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'))
    tarballs.set(name, join(store, `${name.slice(1).replace('/', '-')}-${version}.tgz`))
  }
})

test('every package is packed', () => {
  expect(readdirSync(store).toSorted()).toEqual(
    folders.map((folder) => `region-briefs-${folder.split('/')[1]}-0.1.0.tgz`).toSorted(),
  )
})

const names = ['core', 'ingest', 'render-pdf', 'render-xlsx', 'cli'].map((name) => `@region-briefs/${name}`)

test.each(names)('%s: publint finds nothing, and no source, map or test is shipped', async (name) => {
  const bytes = readFileSync(tarballs.get(name)!)
  const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)
  const {messages} = await publint({pack: {tarball}})
  expect(messages).toEqual([])
  const packed = createPackageFromTarballData(new Uint8Array(bytes))
  const files = packed.listFiles(`/node_modules/${name}`).map((file) => file.slice(`/node_modules/${name}/`.length))
  expect(
    files.filter(
      (file) =>
        !/^(?:dist\/.*\.(?:js|d\.ts)|dist\/THIRD-PARTY\.txt|dist\/data\/\w+\.icc|schemas\/.*\.json|templates\/[\w.]+|bin\/briefs\.js|package\.json|LICENSE|README\.md)$/.test(
          file,
        ),
    ),
  ).toEqual([])
  expect(files).toContain('LICENSE')
  expect(packed.readFile(`/node_modules/${name}/package.json`)).not.toMatch(/workspace:|catalog:/)
})

test.each(names.slice(0, 4))('the types of %s are right for whoever imports it', async (name) => {
  const found = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarballs.get(name)!))))
  const problems = 'problems' in found ? found.problems : [{kind: 'no types'}]
  // We have ES modules only: what CommonJS and Node 10 would have to say is known.
  const known = ['node10', 'node16-cjs']
  expect(
    problems.filter((problem) => !('resolutionKind' in problem && known.includes(String(problem.resolutionKind)))),
  ).toEqual([])
})

test('the packed command, in an empty project, makes the packs of the example and exports nothing', () => {
  const project = freshFolder()
  const overrides = Object.fromEntries([...tarballs].map(([name, file]) => [name, `file:${file}`]))
  const manifest = {
    name: 'empty',
    private: true,
    type: 'module',
    dependencies: {'@region-briefs/cli': overrides['@region-briefs/cli']},
    pnpm: {overrides},
  }
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest))
  execFileSync(process.execPath, [pnpm, 'install', '--prefer-offline', '--ignore-workspace'], {cwd: project, env})
  mkdirSync(join(project, 'text'))
  copyFileSync(join(root, 'examples/apec-regions.md'), join(project, 'text/paper.md'))
  const briefs = (...words: Array<string>): string =>
    execFileSync(process.execPath, [pnpm, 'exec', 'briefs', ...words], {
      cwd: project,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  expect(briefs('--version')).toBe('0.1.0\n')
  expect(briefs('build', 'text/paper.md', '--region', 'east')).toContain('Wrote')
  expect(filesIn(join(project, 'out')).filter((path) => path.startsWith('east/'))).toEqual([
    'east/briefing.pdf',
    'east/workbook.xlsx',
  ])
  // Which renderers made it is known, though the version may stay.
  expect(JSON.parse(readFileSync(join(project, 'out/manifest.json'), 'utf8')).tool).toEqual({
    name: 'briefs',
    version: '0.1.0',
    renderers: expect.stringMatching(/^[0-9a-f]{16}$/),
  })
  expect(existsSync(join(project, 'node_modules/@region-briefs/cli/schemas/config.schema.json'))).toBe(true)
  const asked = "import('@region-briefs/cli').then(() => 'something', ({code}) => code).then(console.log)"
  expect(
    execFileSync(process.execPath, ['--input-type=module', '-e', asked], {cwd: project, env, encoding: 'utf8'}),
  ).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED\n')
})
