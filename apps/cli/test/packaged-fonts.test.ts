import {expect, test} from 'vitest'
import {sha256} from '../src/edition/hash.ts'
import {packagedFallbackFiles, packagedFallbacks, packagedFontFiles, packagedFonts} from '../src/packaged-fonts.ts'

test.each(['text', 'heading'] as const)(
  'the font of %s that is installed is the one whose hash is recorded',
  async (role) => {
    const font = (await packagedFonts())[role]
    const bytes = await font.read()
    expect({...packagedFontFiles[role], bytes: bytes.length, sha256: sha256(bytes)}).toEqual(packagedFontFiles[role])
    expect(font).toMatchObject({name: expect.stringMatching(/^Noto\w+\.ttf$/), sha256: packagedFontFiles[role].sha256})
  },
)

test('the fonts that stand in for others are those whose hashes are recorded; beside a font of a user, ours is the last', () => {
  const read = packagedFallbacks(packagedFontFiles.text).map((each) => sha256(each()))
  expect(read).toEqual(packagedFallbackFiles.map((file) => file.sha256))
  const besideOwn = packagedFallbacks({sha256: ''})
  expect(besideOwn).toHaveLength(read.length + 1)
  expect(sha256(besideOwn.at(-1)!())).toBe(packagedFontFiles.text.sha256)
})
