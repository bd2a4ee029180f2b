import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {noPdfReader} from './readers.ts'
import {partThatDiffers, readGrayPng} from './read-gray.ts'
import {freshFolder, root, runBriefs} from './run-briefs.ts'
import typicalPages from './typical-pages.json' with {type: 'json'}

/**
 * Six typical pages of the example look as they did when somebody last looked at them; `npm run docs:pictures` keeps them anew. The
 * compare is tolerant: a figure that is read otherwise or a line more passes, a chart that is gone or a table that fell apart does not.
 */
const tolerated = 0.12

describe('typical pages', () => {
  const cleanUps: Array<() => void> = []
  let folder = ''

  beforeAll(async () => {
    if (noPdfReader !== null) return
    folder = freshFolder((cleanUp) => cleanUps.push(cleanUp))
    const words = ['--overlay', join(root, 'examples/apec-regions.overlay.csv'), '--format', 'pdf', '--lang', 'zh,en']
    await runBriefs(['build', join(root, 'examples/apec-regions.md'), ...words, '--region', 'east,northeast,all'], {
      cwd: folder,
    })
  })

  afterAll(() => {
    for (const cleanUp of cleanUps) cleanUp()
  })

  for (const {name, file, page} of typicalPages) {
    test(`${name} looks as it did`, ({skip}) => {
      skip(noPdfReader !== null, noPdfReader ?? '')
      const words = ['-png', '-gray', '-r', '30', '-singlefile', '-f', String(page), '-l', String(page)]
      execFileSync('pdftoppm', [...words, join(folder, 'out', file), join(folder, name)])
      const made = readGrayPng(readFileSync(join(folder, `${name}.png`)))
      const kept = readGrayPng(readFileSync(join(root, 'tests/e2e/pages', `${name}.png`)))
      expect(partThatDiffers(made, kept)).toBeLessThan(tolerated)
    })
  }

  test('two pages that have nothing in common differ by more than is tolerated', () => {
    const [first, map] = ['first-page', 'map-and-shares'].map((name) =>
      readGrayPng(readFileSync(join(root, 'tests/e2e/pages', `${name}.png`))),
    )
    expect(partThatDiffers(first!, map!)).toBeGreaterThan(2 * tolerated)
  })
})
