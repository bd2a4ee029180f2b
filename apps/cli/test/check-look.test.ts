import {expect, test} from 'vitest'
import {checkLook} from '../src/edition/check-look.ts'
import type {PreparedEdition} from '../src/edition/prepare-edition.ts'

const file = (name: string): {name: string; bytes: Uint8Array; sha256: string} => ({
  name,
  bytes: new TextEncoder().encode('no such thing'),
  sha256: '',
})

function prepared(own: boolean, logo: boolean): Pick<PreparedEdition, 'settings' | 'inputs'> {
  const fonts = own ? {text: '/work/a.ttf', heading: '/work/b.ttf'} : null
  return {
    settings: {pdf: {fonts}},
    inputs: {fonts: {text: file('a.ttf'), heading: file('b.ttf')}, logo: logo ? file('logo.png') : null},
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
