import type {MechanismType} from '../model/model.ts'
import {actionVerbs} from '../pathways/vocabulary/verb-table.ts'
import type {MeasureList} from '../tree/nodes.ts'
import {itemText, textOf, titleOf} from '../tree/read-passages.ts'
import {type MechanismDraft, spanOf} from './draft.ts'
import {bareName, isGeneric, typeOfLead, typeOfName} from './mechanism-words.ts'
import type {Passage} from './passages.ts'

const startsWithVerb = new RegExp(`^(?:${actionVerbs.join('|')})`)

/**
 * 首先是供给升级机制。…其次是价值链攀升机制。…: the items of the lists of a paragraph that are mechanisms, channels, effects or
 * principles, by how their names end, or by what the words before the list say that it enumerates.
 */
export function fromLists({paragraph, section, before}: Passage): Array<MechanismDraft> {
  const children = paragraph.children
  return children.flatMap((child, index): Array<MechanismDraft> => {
    if (child.type !== 'measureList') return []
    const inParagraph = children.slice(0, index).filter((each) => each.type !== 'measureList')
    const lead = inParagraph.length > 0 ? textOf(inParagraph.at(-1)!) : lastSentence(before)
    const title = section ? titleOf(section) : ''
    return draftsOf(child, lead, title).map((draft) => ({...draft, section}))
  })
}

function lastSentence(text: string): string {
  const last = text.trimEnd().length - 1
  return text.slice(1 + Math.max(...['。', '！', '？'].map((stop) => text.lastIndexOf(stop, last - 1))))
}

function draftsOf(list: MeasureList, lead: string, title: string): Array<Omit<MechanismDraft, 'section'>> {
  const names = list.children.map((item) => nameOf(itemText(item).trim()))
  const type = typeOfList(list, names, lead, title)
  if (!type) return []
  return list.children.map((item, index) => ({
    type,
    ordinal: item.ordinal,
    name: bareName(names[index]!),
    period: null,
    text: itemText(item)
      .trim()
      .replace(/[；;]$/, ''),
    position: spanOf(item.position, item.position),
  }))
}

/** 供给侧升级机制。…, 规则传导机制，…: the words before the first stop. */
function nameOf(text: string): string {
  return /^[^。；，：,;:！？——（(]*/
    .exec(text)![0]
    .replace(
      /^(?:是|为|要(?!素)|坚持|发挥|通过|形成|产生|表现为|体现为|在于)(?=\p{Script=Han}{3,}(?:机制|效应|渠道|原则|途径))/u,
      '',
    )
    .replace(/^[“"]|[”"]$/g, '')
    .trim()
}

/** What a list enumerates; null for measures and for the steps of an argument. */
function typeOfList(
  {scheme, children}: MeasureList,
  names: ReadonlyArray<string>,
  lead: string,
  title: string,
): MechanismType | null {
  const isShort = names.every((name) => name.length >= 2 && name.length <= 24)
  if (!isShort || names.some((name) => isGeneric.test(name) && name.length <= 4)) return null
  const own = names.map(typeOfName)
  const said = typeOfLead(lead)
  const sameEnd = own.every((type) => type !== null && (type === own[0] || said === 'channel'))
  // 传导机制 of the lead says that mechanisms are channels.
  if (sameEnd && own[0] !== 'stage') return said === 'channel' && own[0] === 'mechanism' ? 'channel' : own[0]!
  const most = own.filter((type) => type !== null && type !== 'stage')
  if (most.length * 2 > names.length && new Set(most).size === 1) return most[0]!
  // Items that end otherwise must be named and then told: 首先是贸易规模扩大。从总量看……
  const isNamed = children.every((item, index) => /^[。：:]/.test(itemText(item).trim().slice(names[index]!.length)))
  if (scheme === '一是' || !isNamed || names.some((name) => startsWithVerb.test(name))) return null
  return said ?? typeOfLead(title)
}
