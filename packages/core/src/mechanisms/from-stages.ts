import type {Position} from 'unist'
import type {Section, Sentence} from '../tree/nodes.ts'
import {textOf, titleOf} from '../tree/read-passages.ts'
import {smallNumeral} from '../names/small-numeral.ts'
import {type MechanismDraft, spanOf} from './draft.ts'
import {textBelow, type Passage} from './passages.ts'
import {stretchOf} from './stretch-of.ts'

const numerals = '一二三四五六七八九十'
const years =
  '(?<first>\\d{4})\\s*年?\\s*(?:[—－–~～\\-至到]|——)+\\s*(?<last>\\d{4}|今|现在|目前)\\s*年?(?:以来)?|(?<since>\\d{4})\\s*年?\\s*(?:以来|至今|以后|起)'
/** 第一阶段（1991—2000 年）：积极融入; 第二个阶段是快速增长阶段. */
const numbered = new RegExp(
  `^第(?<ordinal>[${numerals}])(?:个|大)?(?:阶段|时期|步|段(?=[，：:（(]))(?!性)[，,、\\s]*(?:[（(]?\\s*(?:${years})\\s*[）)]?)?[，,]?(?<is>[：:]|是|为|，|,)?(?<rest>.*)$`,
  's',
)
/** 起步阶段（1978—1991 年）：……; 1978—1992 年为探索阶段. */
const named = new RegExp(
  `^(?<name>\\p{Script=Han}{2,10}?)(?:阶段|时期|期)?\\s*[（(]\\s*(?:${years})[^）)]{0,4}[）)](?<rest>.*)$`,
  'su',
)

/** 1978—1992 年为探索阶段; 在探索阶段（1978—1992 年）: a sentence that opens so. */
const dated = new RegExp(
  `^(?:从|自)?(?:${years})[，,]?(?:为|是|属于|进入)(?<rest>\\p{Script=Han}{2,12}?)(?:阶段|时期|期)(?![\\p{Script=Han}])`,
  'u',
)

interface StageStart {
  /** Null where the words give none: its place in the row is its number. */
  readonly ordinal: number | null
  readonly name: string
  readonly period: string | null
}

/**
 * The stages of a text, 第一阶段（1991—2000 年）：…: sentences, paragraphs or headings that begin so, counted on from the first.
 *
 * @param year  Of the text: when a stage that goes on 至今 ends; null where the text has none, then it is the year it began.
 */
export function fromStages(
  passages: ReadonlyArray<Passage>,
  sections: ReadonlyArray<Section>,
  year: number | null,
): Array<MechanismDraft> {
  return [...stagesOfSentences(passages, year), ...sections.flatMap((section) => stagesOfHeadings(section, year))]
}

interface Piece {
  readonly sentence: Sentence
  readonly section: Section | null
  readonly paragraph: number
}

function stagesOfSentences(passages: ReadonlyArray<Passage>, year: number | null): Array<MechanismDraft> {
  const pieces = passages.flatMap(({paragraph, section}, index): Array<Piece> =>
    paragraph.children.flatMap((child) =>
      child.type === 'sentence' ? partsOf(child).map((sentence): Piece => ({sentence, section, paragraph: index})) : [],
    ),
  )
  const starts = pieces.map(({sentence}) => stageAt(textOf(sentence), year))
  const drafts: Array<MechanismDraft> = []
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index]
    if (!start || (start.ordinal !== null && start.ordinal !== 1)) continue
    const indexes = countOn(pieces, starts, index)
    drafts.push(...draftsOf(pieces, starts, indexes))
    index = indexes.at(-1)!
  }
  return drafts
}

/** 第一阶段……；第二阶段……: parts of one sentence that each begin a stage; the sentence where they do not. */
function partsOf(sentence: Sentence): Array<Sentence> {
  const text = textOf(sentence)
  const ends = [...text.matchAll(/[；;：:](?=第[一二三四五六七八九十](?:个|大)?(?:阶段|时期|步|段[，：:（(]))/g)]
  const starts = [0, ...ends.map(({index}) => index + 1)]
  if (starts.length === 1) return [sentence]
  return starts.map((from, index): Sentence => {
    const to = starts[index + 1] ?? text.length
    const position = stretchOf(sentence, from, to)
    return {type: 'sentence', children: [{type: 'text', value: text.slice(from, to)}], ...(position && {position})}
  })
}

/** What a sentence begins: a numbered stage, or one with its years. */
function stageAt(text: string, year: number | null): StageStart | null {
  const numberedStart = numberedStage(text, year)
  if (numberedStart) return numberedStart
  const groups = dated.exec(text)?.groups
  if (groups) return {ordinal: null, name: groups.rest!, period: periodIn(groups, '', year)}
  const start = /^(?:在)?\p{Script=Han}{2,10}(?:阶段|时期|期)/u.test(text)
    ? namedStage(text.replace(/^在/, ''), year)
    : null
  return start && {...start, ordinal: null}
}

/** Where the stages from the one at `first` on begin: 第二阶段 may stand a few paragraphs below, in the same section. */
function countOn(pieces: ReadonlyArray<Piece>, starts: ReadonlyArray<StageStart | null>, first: number): Array<number> {
  const isNumbered = starts[first]!.ordinal !== null
  const indexes = [first]
  for (let index = first + 1; index < pieces.length; index++) {
    const start = starts[index]
    if (pieces[index]!.section !== pieces[first]!.section || start?.ordinal === 1) break
    if (start && start.ordinal === (isNumbered ? indexes.length + 1 : null)) indexes.push(index)
  }
  return indexes
}

function draftsOf(
  pieces: ReadonlyArray<Piece>,
  starts: ReadonlyArray<StageStart | null>,
  indexes: ReadonlyArray<number>,
): Array<MechanismDraft> {
  if (indexes.length < 2) return []
  return indexes.map((from, place): MechanismDraft => {
    const next = indexes[place + 1] ?? pieces.length
    // The last stage ends with its paragraph, the others where the next begins.
    const own = pieces
      .slice(from, next)
      .filter(({paragraph}) => place + 1 < indexes.length || paragraph === pieces[from]!.paragraph)
    const start = starts[from]!
    return {
      type: 'stage',
      ordinal: place + 1,
      name: start.name,
      period: start.period,
      text: own.map(({sentence}) => textOf(sentence)).join(''),
      position: spanOf(own[0]!.sentence.position, own.at(-1)!.sentence.position),
      section: pieces[from]!.section,
    }
  })
}

function stagesOfHeadings(section: Section, year: number | null): Array<MechanismDraft> {
  const children = section.children.filter((node): node is Section => node.type === 'section')
  const starts = children.map((child) => {
    const title = titleOf(child).trim()
    return numberedStage(title, year) ?? namedStage(title, year)
  })
  if (children.length < 2 || starts.some((start, index) => !start || (start.ordinal ?? index + 1) !== index + 1))
    return []
  return children.map((child, index) => {
    const position: Position | undefined = child.children[0]?.position ?? child.position
    return {
      type: 'stage',
      ...starts[index]!,
      ordinal: index + 1,
      text: textBelow(child),
      position: spanOf(position, child.position),
      section: child,
    }
  })
}

function numberedStage(text: string, year: number | null): StageStart | null {
  const groups = numbered.exec(text)?.groups
  // 第一阶段目标已完成 begins none.
  const isTold =
    groups?.is || groups?.first || groups?.since || groups?.rest === '' || /^第.{1,3}[段期步]\s*[，,]/.test(text)
  if (!groups || !isTold) return null
  const ordinal = smallNumeral(groups.ordinal!)
  return {
    ordinal,
    name: nameIn(groups.rest!) ?? `第${groups.ordinal}阶段`,
    period: periodIn(groups, groups.rest!, year),
  }
}

/** A heading that is a name and its years. */
function namedStage(text: string, year: number | null): StageStart | null {
  const groups = named.exec(text)?.groups
  return groups ? {ordinal: null, name: groups.name!, period: periodIn(groups, '', year)} : null
}

/** 积极融入。加入…… → 积极融入; a whole sentence is no name. */
function nameIn(rest: string): string | null {
  const phrase = /^[：:，,\s]*(?:是|为)?(?<name>[^。；，：,;:！？\n]*)/.exec(rest)!.groups!.name!
  const ofYears = new RegExp(`^(?:从|自|即)?(?:${years})(?:的|为|是)?`)
  const name = phrase
    .replace(ofYears, '')
    .replace(/[（(][^）)]*[）)]?$/, '')
    .replace(/(?:的)?(?:阶段|时期|期)$/, '')
    .trim()
  return name.length >= 2 && name.length <= 16 && !/\d{4}/.test(name) ? name : null
}

function periodIn(groups: Record<string, string | undefined>, rest: string, year: number | null): string | null {
  const {first, last, since} =
    groups.first || groups.since ? groups : (new RegExp(years).exec(rest.slice(0, 40))?.groups ?? {})
  if (first && last && /^\d/.test(last)) return `${first}/${last}`
  const from = first ?? since
  return from ? (year === null || year < Number(from) ? from : `${from}/${year}`) : null
}
