import type {ReferenceWork} from '@region-briefs/core'
import {foldReference} from './fold-reference.ts'
import {readNames} from './reference-authors.ts'
import {readTail} from './reference-tail.ts'

/** `方舟：《海岛志》，海口：…`: authors, 《title》, and what follows. */
const note =
  /^(?<names>[^《》:]{2,60}?)\s?[:,]?\s?《(?<title>[^《》]{2,120}(?:《[^《》]{1,60}》[^《》]{0,60})?)》\s?[,.]?\s?/u
const container = /^(?:载\s?)?《(?<name>[^《》]{2,40})》\s?,?\s?/u

/**
 * Read a work as the notes of the humanities print it: titles in 《》, no type code. Source: 中国社会科学 note rules.
 *
 *     方舟：《论海岛旅游》，《旅游学刊》2015年第7期，第3-8页。
 *     ^^^^  ^^^^^^^^^^^^    ^^^^^^^^^^ ^^^^    ^       ^^^
 *
 * @returns  Null where the text is of another form.
 */
export function noteWork(text: string): ReferenceWork | null {
  const folded = foldReference(text)
  const head = note.exec(folded)
  const authors = head && readNames(head.groups!.names!)
  if (!head || !authors) return null
  const titleAt = head[0].indexOf('《') + 1
  const title = text.slice(titleAt, titleAt + head.groups!.title!.length)
  const behind = text.slice(head[0].length)
  const host = container.exec(foldReference(behind))
  if (!host) return {type: null, title, authors, ...readTail(behind, 'M')}
  return {type: null, title, authors, ...readTail(behind.slice(host[0].length), 'J'), container: host.groups!.name!}
}
