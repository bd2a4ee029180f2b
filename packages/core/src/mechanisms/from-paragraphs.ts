import type {MechanismType} from '../model/model.ts'
import {textOf} from '../tree/read-passages.ts'
import {type MechanismDraft, spanOf} from './draft.ts'
import {bareName, isGeneric, mechanismWords, typeOfName} from './mechanism-words.ts'
import type {Passage} from './passages.ts'

const kinds = '机制|渠道|途径|效应|红利|原则'
const anyKind = new RegExp(kinds)
/** 机制一：供给升级。; 原则二：分类施策。 */
const labelled = new RegExp(
  `^(?<kind>${kinds})(?<ordinal>[一二三四五六七八九十\\d])[：:、.．\\s]\\s*(?<name>[^。；，：,;:（(]{2,24})`,
)
/** 规则传导机制。对接规则……: a paragraph that its name opens. */
const opening = new RegExp(`^(?<name>\\p{Script=Han}[^。；，：,;:、“（(\\s]{1,14}?(?:${kinds}))(?=[。：:，,])`, 'u')
/** 规则、项目和示范的渠道; 规则渠道、项目渠道和示范渠道. */
const announced = new RegExp(
  `(?<list>\\p{Script=Han}{2,8}(?:、\\p{Script=Han}{2,8}){0,12}?(?:和|与|以及|及)\\p{Script=Han}{2,8}?)(?:[这的]|等)?(?:[一二两三四五六]\\s*(?:大|项|条|个|种|类|重)?)?(?<kind>${kinds})`,
  'u',
)

interface Opened {
  readonly type: MechanismType
  readonly ordinal: number | null
  readonly name: string
  readonly index: number
}

/** Paragraphs of one section, one after the other, that each open with the name of a mechanism, channel, effect or principle. */
export function fromParagraphs(passages: ReadonlyArray<Passage>): Array<MechanismDraft> {
  const opened = passages.map(({paragraph}, index) => openedBy(textOf(paragraph), index))
  const drafts: Array<MechanismDraft> = []
  let row: Array<Opened> = []
  const close = (): void => {
    if (row.length > 1) drafts.push(...row.map((each, place) => draftOf(each, place + 1, passages[each.index]!)))
    row = []
  }
  for (const [index, each] of opened.entries()) {
    const last = row.at(-1)
    const goesOn =
      each &&
      last &&
      each.type === last.type &&
      index - last.index === 1 &&
      passages[index]!.section === passages[last.index]!.section
    if (!goesOn) close()
    if (each) row.push(each)
  }
  close()
  return [...drafts, ...passages.flatMap(announcedIn)]
}

function openedBy(text: string, index: number): Opened | null {
  const label = labelled.exec(text)?.groups
  if (label) return {type: typeOfName(label.kind!)!, ordinal: null, name: label.name!, index}
  const name = opening.exec(text)?.groups!.name
  const type =
    name && !isGeneric.test(name) && !/^(?:这|该|此|上述|建立|完善|健全|构建|通过)/.test(name) ? typeOfName(name) : null
  return type ? {type, ordinal: null, name: bareName(name!), index} : null
}

function draftOf({type, name}: Opened, ordinal: number, {paragraph, section}: Passage): MechanismDraft {
  return {
    type,
    ordinal,
    name: bareName(name),
    period: null,
    text: textOf(paragraph).trim(),
    position: spanOf(paragraph.position, paragraph.position),
    section,
  }
}

/** 沿着规则、项目和示范的渠道……。规则渠道……。项目渠道……。示范渠道……。 Each of the list opens a sentence behind it. */
function announcedIn({paragraph, section}: Passage): Array<MechanismDraft> {
  const sentences = paragraph.children.filter((child) => child.type === 'sentence')
  const texts = sentences.map(textOf)
  return texts.flatMap((text, at): Array<MechanismDraft> => {
    const groups = anyKind.test(text) ? announced.exec(text)?.groups : undefined
    if (!groups) return []
    const suffix = groups.kind!
    const type = mechanismWords.find((words) => words.suffix.test(suffix))!.type
    const names = groups.list!.split(/、|以及|[和与及]/).map((name) => name.replace(new RegExp(`(?:${kinds})$`), ''))
    const found = namesOf(names, suffix, texts, at)
    if (!found) return []
    return found.map(({name, start}, index) => {
      const end = found[index + 1]?.start ?? start + 1
      return {
        type,
        ordinal: index + 1,
        name,
        period: null,
        text: texts.slice(start, end).join(''),
        position: spanOf(sentences[start]!.position, sentences[end - 1]!.position),
        section,
      }
    })
  })
}

/** Where each name opens a sentence, or a part of one; null where one does not. The first of the list may hold words before it: 沿着规则. */
function namesOf(
  names: ReadonlyArray<string>,
  kind: string,
  texts: ReadonlyArray<string>,
  after: number,
): Array<{name: string; start: number}> | null {
  const found: Array<{name: string; start: number}> = []
  let from = after + 1
  for (const [index, name] of names.entries()) {
    const forms = index === 0 ? Array.from({length: name.length - 1}, (_, cut) => name.slice(cut)) : [name]
    // Each is told soon after the list: a few sentences a name.
    const offset = texts.slice(from, from + 12).findIndex((text) => forms.some((form) => text.startsWith(form + kind)))
    if (offset < 0) return null
    const start = from + offset
    found.push({name: forms.find((form) => texts[start]!.startsWith(form + kind))!, start})
    from = start + 1
  }
  return found.length > 1 ? found : null
}
