import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {filesIn, freshFolder, root, runBriefs} from './run-briefs.ts'

test('the example for CI is what `briefs init` writes', async () => {
  const folder = freshFolder()
  expect(await runBriefs(['init', '--yes'], {cwd: folder})).toMatchObject({code: 0, stderr: ''})
  const written = filesIn(folder)
  expect(written).toHaveLength(5)
  for (const path of written) {
    expect(readFileSync(join(root, 'examples/ci', path), 'utf8')).toBe(readFileSync(join(folder, path), 'utf8'))
  }
})
