import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {whyUnreadable} from '../src/paper/why-unreadable.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

test.each([
  ['nothing', '', 'an empty file'],
  ['white space', ' \n\t　\r\n', 'white space only'],
  ['a byte order mark alone', '\uFEFF', 'white space only'],
  ['zero-width spaces', '\u200B\u2060\n', 'white space only'],
  ['a NUL byte', '文\0字', 'a binary file (a NUL byte at offset 3)'],
  ['a PDF', '%PDF-1.7\n', 'a PDF'],
  ['a zip archive', 'PK\u0003\u0004', 'a zip archive, as Word and Excel write them'],
  ['RTF', '{\\rtf1 }', 'an RTF document'],
])('%s is refused', (_, text, reason) => {
  expect(whyUnreadable(encode(text), 'paper.txt')).toContain(reason)
})

test.each([
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'a PNG picture'],
  ['a JPEG picture', [0xff, 0xd8, 0xff, 0xe0], 'a JPEG picture'],
  ['UTF-16', [0xff, 0xfe, 0x87, 0x65], 'text in UTF-16'],
  ['an old Word file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'an old Word or Excel file'],
  // 中文 in GB 18030
  ['GB 18030', [0xd6, 0xd0, 0xce, 0xc4], 'iconv -f GB18030 -t UTF-8'],
  ['a character cut off at the end', [0xe6, 0x96, 0x87, 0xe6, 0x96], 'invalid UTF-8 (byte 0xE6 at offset 3, line 1)'],
])('%s is refused', (_, bytes, reason) => {
  expect(whyUnreadable(Uint8Array.from(bytes), 'paper.txt')).toContain(reason)
})

test.each([
  ['paper.docx', 'a Word document, which is not supported yet'],
  ['paper.HTML', 'a web page, which is not supported yet'],
  ['paper.htm', 'a web page, which is not supported yet'],
])('%s is named as a format to come', (name, reason) => {
  expect(whyUnreadable(encode('文'), name)).toContain(reason)
})

test('any text that says something is read', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', minLength: 1}), (text) => {
      const whole = `文${text.replaceAll('\0', '')}`
      expect(whyUnreadable(encode(whole), 'paper.txt')).toBeNull()
    }),
  )
})

test('a bad byte is found where it stands', () => {
  const text = fc.string({unit: 'binary', maxLength: 200}).map((each) => `文${each.replaceAll('\0', '')}`)
  fc.assert(
    fc.property(text, text, (before, after) => {
      const start = encode(before)
      const bytes = Uint8Array.from([...start, 0xff, ...encode(after)])
      const line = before.split('\n').length
      expect(whyUnreadable(bytes, 'paper.txt')).toContain(`(byte 0xFF at offset ${start.length}, line ${line})`)
    }),
  )
})
