import type {Ingested} from '@region-briefs/ingest'
import {expect, test} from 'vitest'
import {whyUnreadable} from '../src/paper/why-unreadable.ts'

const bytes = Uint8Array.of(0x20)

function message(ruleId: string, reason: string): Ingested['messages'][number] {
  return {ruleId, reason} as Ingested['messages'][number]
}

test.each([
  ['white space', ' \n\t　\r\n', 'white space only'],
  ['zero-width spaces', '\u200B\u2060\n', 'white space only'],
])('%s is refused', (_, text, reason) => {
  expect(whyUnreadable(bytes, {text, messages: []})).toContain(reason)
})

test('an empty file is refused', () => {
  expect(whyUnreadable(new Uint8Array(), {text: '', messages: []})).toContain('an empty file')
})

test('a file that ingest could make nothing of is refused, with its reason alone', () => {
  const messages = [
    message('paragraph-page-break', 'Unexpected page break'),
    message('file-unreadable', 'Unexpected content: a PDF, expected a paper'),
  ]
  expect(whyUnreadable(bytes, {text: '', messages})).toBe('a PDF, expected a paper')
})

test('a text that says something is read, whatever messages it has', () => {
  const messages = [message('encoding-detected', 'Unexpected encoding GB 18030')]
  expect(whyUnreadable(bytes, {text: '文', messages})).toBeNull()
})
