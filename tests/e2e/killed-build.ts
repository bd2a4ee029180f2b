import {existsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect} from 'vitest'
import {papers} from './papers.ts'
import {freshFolder, hashesIn, runBriefs} from './run-briefs.ts'

/**
 * Kill builds (SIGKILL) at moments spread over their whole length, and see that every file is one of the old or the
 * new edition, that nothing lies about outside the staging folder, and that the next build ends as an undisturbed one.
 *
 * @param count  How many builds are killed.
 */
export async function killBuilds(count: number): Promise<void> {
  const folder = freshFolder()
  const out = join(folder, 'out')
  writeFileSync(join(folder, 'small.md'), '# 题\n\n文字。\n')
  const old = await edition(folder, 'small.md')
  const started = performance.now()
  const fresh = await edition(folder, papers[0]!.path)
  const length = performance.now() - started
  for (let index = 0; index < count; index++) {
    await edition(folder, 'small.md')
    // Most of a build is making the files; the last tenth, in which they are put in place, gets half of the kills.
    const part = index % 2 === 0 ? index / count : 0.9 + (0.15 * index) / count
    await runBriefs(['build', papers[0]!.path], {cwd: folder, killAfter: length * part})
    for (const [path, hash] of Object.entries(hashesIn(out))) {
      if (!path.startsWith('.staging')) expect([old[path], fresh[path]]).toContain(hash)
    }
    const next = index % 3 === 0 ? 'small.md' : papers[0]!.path
    expect(await edition(folder, next)).toEqual(next === 'small.md' ? old : fresh)
    expect(existsSync(join(out, '.staging'))).toBe(false)
  }
}

async function edition(folder: string, paper: string): Promise<Record<string, string>> {
  const run = await runBriefs(['build', paper], {cwd: folder})
  expect(run.code).toBe(0)
  return hashesIn(join(folder, 'out'))
}
