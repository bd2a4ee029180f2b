import {simplifiedForm} from '../names/simplified-form.ts'
import type {Root} from 'mdast'
import {stableIds} from '../model/stable-id.ts'
import type {Reference, SourceGrade} from '../model/model.ts'
import type {ReferenceEntry, ReferenceWork} from '../tree/nodes.ts'
import {textOf} from '../tree/read-passages.ts'
import {containerGrades, gradeOfHost, publisherGrades} from './source-grades.ts'

/** The entries of the reference list, in their order. An entry's fields are those of its first work; `urls` are of all. */
export function toReferences(tree: Root): Array<Reference> {
  const entries = tree.children.flatMap((node) => (node.type === 'referenceList' ? node.children : []))
  const ids = stableIds(
    'r',
    entries.map((entry) => entry.works.map((work) => `${work.type}${work.title}`).join()),
  )
  return entries.map((entry, index) => toReference(entry, ids[index]!))
}

function toReference(entry: ReferenceEntry, id: string): Reference {
  const [work] = entry.works as [ReferenceWork, ...Array<ReferenceWork>]
  return {
    id,
    numbers: entry.numbers,
    ...work,
    urls: entry.works.flatMap(({urls}) => urls),
    grade: gradeOf(work),
    raw: textOf(entry).trim(),
    position: entry.position ?? {start: {line: 1, column: 1}, end: {line: 1, column: 1}},
  }
}

/** By its address; where the table knows none, by its kind and by what holds or publishes it. */
function gradeOf({url, type, container, publisher, doi}: ReferenceWork): SourceGrade | null {
  const host = /^https?:\/\/([^/:?#]+)/.exec(url ?? '')?.[1]
  const ofHost = host ? gradeOfHost(host) : null
  if (ofHost) return ofHost
  if (type?.startsWith('J') || (doi !== null && !host)) return 'journal'
  const named =
    containerGrades.find(([names]) => names.test(simplifiedForm(container ?? '')))?.[1] ??
    publisherGrades.find(([names]) => names.test(simplifiedForm(publisher ?? '')))?.[1]
  return named ?? (type?.startsWith('N') ? 'media' : null)
}
