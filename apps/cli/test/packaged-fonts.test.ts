import {expect, test} from 'vitest'
import {sha256} from '../src/edition/hash.ts'
import {packagedFontFiles, packagedFonts} from '../src/packaged-fonts.ts'

test.each(['text', 'heading'] as const)(
  'the font of %s that is installed is the one whose hash is recorded',
  async (role) => {
    const font = (await packagedFonts())[role]
    const bytes = await font.read()
    expect({...packagedFontFiles[role], bytes: bytes.length, sha256: sha256(bytes)}).toEqual(packagedFontFiles[role])
    expect(font).toMatchObject({name: expect.stringMatching(/^Noto\w+\.ttf$/), sha256: packagedFontFiles[role].sha256})
  },
)
