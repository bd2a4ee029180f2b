import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {papers} from './papers.ts'
import {freshFolder, runBriefs} from './run-briefs.ts'

const {resolve} = createRequire(import.meta.url)
const serif = resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf')

test('a broken font of one’s own is named, and nothing is written', async () => {
  const folder = freshFolder(onTestFinished)
  writeFileSync(join(folder, 'fangsong.ttf'), readFileSync(serif).subarray(0, 100_000))
  writeFileSync(
    join(folder, 'briefs.config.yaml'),
    `pdf:\n  fonts: {text: fangsong.ttf, heading: fangsong.ttf}\noutputs:\n  regions: [clusters]\n`,
  )
  const {code, stderr} = await runBriefs(['build', papers[0]!.path], {cwd: folder})
  expect(code).toBe(2)
  expect(stderr).toContain('Unexpected bytes in the `text` font `fangsong.ttf`, expected a whole TTF, OTF or TTC file')
  expect(existsSync(join(folder, 'out'))).toBe(false)
})
