import {expect, test} from 'vitest'
import {meantName} from '../src/settings/meant-name.ts'
import {formats, languages} from '../src/settings/settings.ts'

test.each([
  ['cn', 'zh'],
  ['zh-CN', 'zh'],
  ['中文', 'zh'],
  ['English', 'en'],
  ['e', 'en'],
  ['french', null],
])('as a language %s means %s', (given, meant) => expect(meantName(given, languages)).toBe(meant))

test('a name with capitals is meant by letters that are nearly its own', () => {
  expect(meantName('APECS', ['APEC', 'RCEP'])).toBe('APEC')
})

test.each([
  ['Excel', 'xlsx'],
  ['PDF', 'pdf'],
  ['cn', null],
  ['constructor', null],
])('as a format %s means %s', (given, meant) => expect(meantName(given, formats)).toBe(meant))
