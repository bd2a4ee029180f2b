import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, readFileSync, statfsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {freshFolder, hashesIn, runBriefs} from './run-briefs.ts'
import {smallPaper, smallPaperRevised} from './small-paper.ts'

const build: ReadonlyArray<string> = ['build', 'paper.md', '--format', 'xlsx']

/** Mount a disk of so many bytes in memory. @returns Why that cannot be done here; null where it could. */
function mountDisk(folder: string, bytes: number): string | null {
  const {status} = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'briefs-test', folder])
  if (status !== 0) return 'this user cannot mount a disk of its own'
  onTestFinished(() => void spawnSync('umount', [folder]))
  return null
}

test('a disk that is full is one line, and the last edition stays', async ({skip}) => {
  const folder = freshFolder()
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  const missing = mountDisk(disk, 4_000_000)
  skip(missing !== null, missing ?? '')
  writeFileSync(join(folder, 'paper.md'), smallPaper)
  expect((await runBriefs([...build, '--out', 'disk/out'], {cwd: folder})).code).toBe(0)
  const before = hashesIn(join(disk, 'out'))
  const {bsize, bavail} = statfsSync(disk)
  // Room for a part of what is made ready, and no more.
  writeFileSync(join(disk, 'other.bin'), new Uint8Array(bsize * bavail - 40_000))
  writeFileSync(join(folder, 'paper.md'), smallPaperRevised)
  const run = await runBriefs([...build, '--out', 'disk/out'], {cwd: folder})
  const said = run.stderr.split('\n').filter((line) => line !== '' && !/^ *\d+\/\d+ /.test(line))
  expect({code: run.code, stdout: run.stdout, said: said.length}).toEqual({code: 3, stdout: '', said: 1})
  expect(said[0]).toMatch(/^briefs: Could not write `disk\/out`: the disk is full; no output was changed/)
  expect(hashesIn(join(disk, 'out'))).toEqual(before)
  expect((await runBriefs(['verify', 'disk/out'], {cwd: folder})).code).toBe(0)
})

test('builds at once in one folder all end, and the folder holds one edition', async () => {
  const folder = freshFolder()
  writeFileSync(join(folder, 'a.md'), smallPaper)
  writeFileSync(join(folder, 'b.md'), smallPaperRevised)
  const papers = ['a.md', 'b.md', 'a.md', 'b.md', 'a.md']
  const runs = await Promise.all(
    papers.map((paper) => runBriefs(['build', paper, '--format', 'xlsx', '--out', 'out'], {cwd: folder})),
  )
  expect(runs.map(({code}) => code)).toEqual(papers.map(() => 0))
  expect((await runBriefs(['verify', 'out'], {cwd: folder})).code).toBe(0)
  const {inputs} = JSON.parse(readFileSync(join(folder, 'out/manifest.json'), 'utf8'))
  cpSync(join(folder, 'out'), join(folder, 'again'), {recursive: true})
  const again = await runBriefs(['build', inputs[0].name, '--format', 'xlsx', '--out', 'again'], {cwd: folder})
  expect(again.stdout).toContain('again is up to date')
})
