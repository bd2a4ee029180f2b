import type {Sentence} from '../tree/nodes.ts'
import {textOf} from '../tree/read-passages.ts'
import type {MechanismType} from '../model/model.ts'
import {type MechanismDraft, spanOf} from './draft.ts'
import {bareName, isGeneric, typeOfLead, typeOfName} from './mechanism-words.ts'
import type {Passage} from './passages.ts'
import {stretchOf} from './stretch-of.ts'

const kinds = '机制|渠道|途径|效应|红利|原则'
/** 原则一：分类施策; 机制二：要素集聚. */
const labelled = new RegExp(
  `^(?<kind>${kinds})(?<ordinal>[一二三四五六七八九十\\d])(?:[：:、.．\\s]|是|为)\\s*(?<name>[^。；，：,;:（(]{2,24})`,
)
/** 就业创造效应，即口岸吸纳就业; 贸易便利化渠道. */
const item = new RegExp(`^(?:以及|还有|和|与)?(?<name>[^。；，：,;:（(、]{2,16}?(?:${kinds}))(?=[，：:（(,]|即|$)`)

/** One item of a row, by its offsets in the text of its sentence. */
interface Clause {
  readonly type: MechanismType
  readonly name: string
  readonly start: number
  readonly end: number
}

/**
 * Items that stand in one sentence behind a colon, 效应包括：就业创造效应，即……；收入增长效应，即……, or three渠道 by their names with 、
 * between them; and those that a label numbers, 原则一：……。原则二：……。 in one paragraph.
 */
export function fromClauses({paragraph, section}: Passage): Array<MechanismDraft> {
  const sentences = paragraph.children.filter((child): child is Sentence => child.type === 'sentence')
  const rows = [...sentences.map(behindColon), labelledIn(sentences)]
  return rows.flatMap((row) => (row.length < 2 ? [] : row)).map((draft) => ({...draft, section}))
}

type Draft = Omit<MechanismDraft, 'section'>

function behindColon(sentence: Sentence): Array<Draft> {
  const text = textOf(sentence)
  const colon = text.search(/[：:]/)
  const type = colon < 0 ? null : typeOfLead(text.slice(0, colon))
  if (!type || type === 'stage') return []
  const clauses = clausesOf(text, colon + 1)
  if (!clauses || clauses.some((each) => each.type !== clauses[0]!.type)) return []
  // 传导机制：……机制 of the lead says that mechanisms are channels.
  const own = clauses[0]!.type === 'mechanism' && type === 'channel' ? 'channel' : clauses[0]!.type
  return clauses.map((clause, index) => draftOf(sentence, {...clause, type: own}, index + 1))
}

/** The items from an offset on, parted by ； or by 、 and 与; null where one of them is none. */
function clausesOf(text: string, from: number): Array<Clause> | null {
  const stop = text.slice(from).includes('；')
    ? /[；;]/
    : /、|[与和及](?=[^、，。]{2,16}(?:机制|渠道|途径|效应|红利|原则)[。]?$)/
  const clauses: Array<Clause> = []
  let start = from
  for (const part of text.slice(from).split(stop)) {
    const trimmed = part.trim().replace(/[。！]$/, '')
    const name = item.exec(trimmed)?.groups!.name
    const type = name && !isGeneric.test(name) ? typeOfName(name) : null
    if (!type) return null
    clauses.push({type, name: name!, start: start + part.indexOf(trimmed), end: start + part.length})
    start += part.length + 1
  }
  return clauses
}

function labelledIn(sentences: ReadonlyArray<Sentence>): Array<Draft> {
  const row: Array<Draft> = []
  for (const sentence of sentences) {
    const text = textOf(sentence)
    const groups = labelled.exec(text)?.groups
    const type = groups && typeOfName(groups.kind!)
    if (!groups || !type || (row[0] && row[0].type !== type)) continue
    row.push(draftOf(sentence, {type, name: groups.name!, start: 0, end: text.length}, row.length + 1))
  }
  return row
}

function draftOf(sentence: Sentence, {type, name, start, end}: Clause, ordinal: number): Draft {
  const text = textOf(sentence)
  const position = stretchOf(sentence, start, end)
  return {
    type,
    ordinal,
    name: bareName(name),
    period: null,
    text: text.slice(start, end),
    position: spanOf(position, position),
  }
}
