import type {ReferenceWork} from '@region-briefs/core'
import {foldReference} from './fold-reference.ts'
import {authorsAndTitle, readNames} from './reference-authors.ts'
import {takeHost, tidyName} from './reference-issued.ts'
import {datedHead, noteWork} from './reference-note.ts'
import {readTail, type Tail} from './reference-tail.ts'
import {scanTypeMarks, type TypeMark} from './reference-type.ts'

/**
 * Read one work.
 *
 *     吴某, 魏某. 论区域开放[J]. 经济问题, 2022, 45(4): 1-9[2023-01-02]. https://…
 *     ^^^^^^^^^^  ^^^^^^^^^^ ^   ^^^^^^^^  ^^^^  ^^ ^   ^^^ ^^^^^^^^^^    ^^^^^^^^^
 *     authors     title    type container year volume…    cited          url
 *
 * What cannot be read stays in the title where no type code was found, and in the entry's text always.
 */
export function readWork(text: string): ReferenceWork {
  const [mark, second] = scanTypeMarks(foldReference(text))
  if (!mark) return noteWork(text) ?? untypedWork(text)
  const tail = tailOf(text, mark, second)
  const head = text.slice(0, mark.start)
  const dated = datedHead(foldReference(head))
  if (dated) {
    const title = tidyName(head.slice(dated.length)) ?? ''
    return {type: mark.type, title, authors: dated.authors, ...tail, year: tail.year ?? dated.year}
  }
  const {authors, title} = authorsAndTitle(head, {online: /OL$|^EB|^N$/.test(mark.type)})
  return {type: mark.type, title: tidyName(title) ?? '', authors, ...tail}
}

/** Behind the type code; `题名[A]. 编者. 文集[C]. 北京: …` has the host between two of them. */
function tailOf(text: string, mark: TypeMark, second: TypeMark | undefined): Tail {
  const [code] = mark.type.split('/')
  const host = second && code === 'A' ? text.slice(mark.end, second.start).replace(/^[.．。,\s]+/, '') : null
  if (host === null) return readTail(text.slice(mark.end), code!)
  const {container, contributors} = takeHost(`${foldReference(host)}. .`)
  const tail = readTail(text.slice(second!.end), 'C')
  return {...tail, container, contributors: [...contributors, ...tail.contributors]}
}

/** Without a type code the title ends at its full stop: 论开放. 某刊, 2020. */
function untypedWork(text: string): ReferenceWork {
  const folded = foldReference(text)
  // A point inside an address parts nothing.
  const link = folded.search(/https?:\/\/|www\./)
  const stops = [...folded.matchAll(/\.(?!\d)\s*(?=\S)|,\s?(?=[^,]{1,40},\s?(?:https?:|www\.))/g)].filter(
    ({index}) => link < 0 || index < link,
  )
  const first = stops[0]
  const names = first && folded[first.index] === '.' ? authorStop(folded, stops) : -1
  const end = stops[names + 1]
  if (!end && link > 0)
    return {
      type: null,
      ...authorsAndTitle(text.slice(0, link).replace(/[.．。,，:：\s]+$/, ''), {online: true}),
      ...readTail(text.slice(link), null),
    }
  if (!end)
    return {type: null, ...authorsAndTitle(text.replace(/[.．。\s]+$/, ''), {online: true}), ...readTail('', null)}
  const from = names < 0 ? 0 : stops[names]!.index + stops[names]![0].length
  const authors = names < 0 ? [] : readNames(folded.slice(0, stops[names]!.index))!
  const title = tidyName(text.slice(from, end.index)) ?? ''
  return {type: null, title, authors, ...readTail(text.slice(end.index + end[0].length), null)}
}

/** Which of the stops ends the authors; -1 where none does. */
function authorStop(folded: string, stops: ReadonlyArray<RegExpExecArray>): number {
  return stops.slice(0, 4).findIndex((stop) => readNames(folded.slice(0, stop.index)) !== null)
}
