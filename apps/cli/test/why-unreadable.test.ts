import type {Ingested} from '@region-briefs/ingest'
import {expect, test} from 'vitest'
import {whyUnreadable} from '../src/paper/why-unreadable.ts'

const paper = {name: 'paper.md', bytes: Uint8Array.of(0x20)}

function message(ruleId: string, reason: string): Ingested['messages'][number] {
  return {ruleId, reason} as Ingested['messages'][number]
}

test.each([
  ['white space', ' \n\t　\r\n', 'white space only'],
  ['zero-width spaces', '\u200B\u2060\n', 'white space only'],
])('%s is refused', (_, text, reason) => {
  expect(whyUnreadable(paper, {text, messages: []})).toContain(reason)
})

test('an empty file is refused', () => {
  expect(whyUnreadable({...paper, bytes: new Uint8Array()}, {text: '', messages: []})).toContain('an empty file')
})

test('a file that ingest could make nothing of is refused, with its reason alone', () => {
  const messages = [
    message('paragraph-page-break', 'Unexpected page break'),
    message('file-unreadable', 'Unexpected content: a PDF, expected a paper'),
  ]
  expect(whyUnreadable(paper, {text: '', messages})).toBe('a PDF, expected a paper')
})

test('a text that says something is read, whatever messages it has', () => {
  const messages = [message('encoding-detected', 'Unexpected encoding GB 18030')]
  expect(whyUnreadable(paper, {text: '文', messages})).toBeNull()
})

test.each([
  ['provinces.csv', 'a table of data'],
  ['Provinces.XLSX', 'a table of data'],
  ['model.json', 'a file for programs'],
  ['briefs.config.yaml', 'a file for programs'],
])('%s is no paper, whatever it says', (name, reason) => {
  expect(whyUnreadable({...paper, name}, {text: '一、现状', messages: []})).toContain(reason)
})

test.each(['paper', '论文.v2.md', 'csv', 'csv.txt', '数据.csv.html'])('%s may be a paper', (name) => {
  expect(whyUnreadable({...paper, name}, {text: '一、现状', messages: []})).toBeNull()
})
