import {cpSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect} from 'vitest'
import {freshFolder, hashesIn, runBriefs} from './run-briefs.ts'
import {smallPaper, smallPaperRevised} from './small-paper.ts'

/** Many files, and quickly made: workbooks and tables. */
const build = ['build', 'paper.md', '--format', 'xlsx,csv']

/** What comes after a killed build; each of them mends what that left. */
const nextVerbs = [['status', 'paper.md', '--format', 'xlsx,csv'], ['verify', 'out'], ['ledger'], build]

/**
 * Kill builds (SIGKILL) at random moments of their whole length, and see that every file is one of the old or the new edition, that
 * nothing lies about outside the staging folder, that the next command of any kind brings the folder to one edition or the other, and
 * that `verify` agrees with that.
 *
 * @param count  How many builds are killed. One that ends before its moment tells how long a build takes now, and another is begun.
 * @param random Gives the moments, from 0 to 1.
 * @returns How many were killed before their edition was whole, and after that.
 */
export async function killBuilds(count: number, random: () => number): Promise<Record<'old' | 'new', number>> {
  const folder = freshFolder()
  const [out, kept] = [join(folder, 'out'), join(folder, 'kept')]
  writeFileSync(join(folder, 'paper.md'), smallPaper)
  const old = await edition(folder)
  cpSync(out, kept, {recursive: true})
  writeFileSync(join(folder, 'paper.md'), smallPaperRevised)
  let started = performance.now()
  const fresh = await edition(folder)
  let length = performance.now() - started
  const ends = {old: 0, new: 0}
  for (let index = 0; ends.old + ends.new < count; index++) {
    // On a busy machine one build may take as long as two others; ten that end for each that is killed are a fault.
    expect(index).toBeLessThan(10 * count)
    rmSync(out, {recursive: true})
    cpSync(kept, out, {recursive: true})
    // The files are put in place in the last moments, which get half of the kills.
    const part = index % 2 === 0 ? random() : 0.8 + 0.3 * random()
    started = performance.now()
    const run = await runBriefs(build, {cwd: folder, killAfter: length * part})
    if (run.code === 0) length = performance.now() - started
    const after = hashesIn(out)
    for (const [path, hash] of Object.entries(after)) {
      if (!path.startsWith('.staging')) expect([old[path], fresh[path]]).toContain(hash)
    }
    const next = await runBriefs(nextVerbs[index % nextVerbs.length]!, {cwd: folder})
    expect([0, 1]).toContain(next.code)
    const mended = hashesIn(out)
    expect([old, fresh]).toContainEqual(mended)
    expect(readdirSync(out).filter((name) => name.startsWith('.staging'))).toEqual([])
    expect((await runBriefs(['verify', 'out'], {cwd: folder})).code).toBe(0)
    if (run.code !== 0) ends[mended['manifest.json'] === old['manifest.json'] ? 'old' : 'new']++
  }
  return ends
}

async function edition(folder: string): Promise<Record<string, string>> {
  const run = await runBriefs(build, {cwd: folder})
  expect(run.code).toBe(0)
  return hashesIn(join(folder, 'out'))
}
