import {expect, test} from 'vitest'
import {checkLook} from '../src/edition/check-look.ts'
import type {PreparedEdition} from '../src/edition/prepare-edition.ts'
import type {FontFile} from '../src/packaged-fonts.ts'

const bytes = new TextEncoder().encode('no such thing')

const font = (name: string): FontFile => ({name, sha256: '', read: async () => bytes})

function prepared(own: boolean, logo: boolean): Pick<PreparedEdition, 'settings' | 'inputs'> {
  const fonts = own ? {text: '/work/a.ttf', heading: '/work/b.ttf'} : null
  return {
    settings: {pdf: {fonts}},
    inputs: {
      fonts: {text: font('a.ttf'), heading: font('b.ttf')},
      logo: logo ? {name: 'logo.png', bytes, sha256: ''} : null,
    },
  } as unknown as PreparedEdition
}

test.each([
  ['a font', prepared(true, false), 'a.ttf'],
  ['a logo', prepared(false, true), 'logo.png'],
])('%s of our users that cannot be used is one line with its file', async (_, look, name) => {
  const failure = await checkLook(look).catch((error: unknown) => error)
  expect(failure).toMatchObject({exitCode: 2, message: expect.stringMatching(/^[^\n]+$/)})
  expect(failure).toMatchObject({message: expect.stringContaining(name)})
})

test("the project's own fonts are not looked into", async () => {
  await expect(checkLook(prepared(false, false))).resolves.toBeUndefined()
})

test('where a config names it, the place in the config is shown', async () => {
  const asked: Array<unknown> = []
  const config = {failureAt: (...words: Array<unknown>) => (asked.push(words), new Error('shown'))}
  const look = prepared(true, false)
  await expect(checkLook({...look, settings: {...look.settings, config} as never})).rejects.toThrow('shown')
  expect(asked).toEqual([['pdf.fonts', 'text', expect.stringContaining('a.ttf')]])
})
