import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {filesIn, freshFolder, root, runBriefs} from './run-briefs.ts'

function packageIn(folder: string): Record<string, Record<string, string>> {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

test('the example for CI is what `briefs init` writes', async () => {
  const folder = freshFolder()
  expect(await runBriefs(['init', '--yes'], {cwd: folder})).toMatchObject({code: 0, stderr: ''})
  const written = filesIn(folder)
  expect(written).toHaveLength(6)
  for (const path of written.filter((each) => each !== 'package.json')) {
    expect(readFileSync(join(root, 'examples/ci', path), 'utf8')).toBe(readFileSync(join(folder, path), 'utf8'))
  }
  // The example has turbo beside it.
  const [example, made] = [packageIn(join(root, 'examples/ci')), packageIn(folder)]
  expect(example).toMatchObject(made)
})
