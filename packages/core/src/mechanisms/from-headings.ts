import type {MechanismType} from '../model/model.ts'
import type {Section} from '../tree/nodes.ts'
import {textOf, titleOf} from '../tree/read-passages.ts'
import {type MechanismDraft, spanOf} from './draft.ts'
import {bareName, isGeneric, mechanismWords, typeOfLead, typeOfName} from './mechanism-words.ts'
import {textBelow} from './passages.ts'

/** “创新、协调、绿色、开放、共享”五大理念; 规则、项目和示范三条渠道: a list and the word for what it lists. */
const listed =
  /(?<list>\p{Script=Han}{2,8}(?:、\p{Script=Han}{2,8}?){1,12}?(?:(?:和|与|以及|及)\p{Script=Han}{2,8}?)?)[”’」』"]?(?:的|等|这)?(?:新?发展)?(?:[一二两三四五六七八九十\d]\s*(?:大|项|条|个|种|类|重)?)?(?:新发展)?(?:的)?(?<kind>理念|原则|准则|机制|渠道|途径|效应|红利)/u

/**
 * The sub-sections of a section that enumerates: their headings all end in the word for one type (（一）供给升级机制), or the
 * section's own heading ends in it (基本原则), or its text lists their first words before such a word (创新、协调、绿色……理念).
 */
export function fromHeadings(section: Section): Array<MechanismDraft> {
  const children = section.children.filter((node): node is Section => node.type === 'section')
  const names = children.map((child) => nameOf(titleOf(child)))
  const type = children.length > 1 ? typeOfChildren(section, children, names) : null
  if (!type) return []
  return children.map((child, index) => ({
    type,
    ordinal: index + 1,
    name: bareName(names[index]!),
    period: null,
    text: textBelow(child),
    position: spanOf(child.children[0]?.position ?? child.position, child.position),
    section: child,
  }))
}

/** 创新驱动：区域发展的动力 → 创新驱动. */
function nameOf(title: string): string {
  return /^[^：:——，。]*/
    .exec(title.trim())![0]
    .replace(/^(?:坚持)(?=\p{Script=Han}{4,}原则)/u, '')
    .trim()
}

function typeOfChildren(
  section: Section,
  children: ReadonlyArray<Section>,
  names: ReadonlyArray<string>,
): MechanismType | null {
  if (names.some((name) => name.length < 2 || name.length > 20 || isGeneric.test(name))) return null
  const own = names.map(typeOfName)
  const title = titleOf(section).trim()
  const ofTitle = typeOfName(title)
  if (own[0] && own.every((type) => type === own[0])) {
    const isChannel = own[0] === 'mechanism' && /传导/.test(title)
    return isChannel ? 'channel' : own[0] === 'stage' ? null : own[0]
  }
  if (ofTitle && ofTitle !== 'stage' && isEnumerating(title) && children.every(isBrief)) return ofTitle
  return typeOfListed(section, names)
}

/** 基本原则, 作用机制, 三大效应: little else than the word for the type, or what it is of. */
function isEnumerating(title: string): boolean {
  return !/完善|健全|建立|构建|创新|强化|改革|发挥|优化/.test(title) && typeOfLead(title) !== null
}

/** An item of an enumeration has no sub-sections of its own. */
function isBrief(section: Section): boolean {
  return !section.children.some((node) => node.type === 'section')
}

/** The text before the sub-sections lists what they begin with. */
function typeOfListed(section: Section, names: ReadonlyArray<string>): MechanismType | null {
  const intro = section.children
    .map((node) => (node.type === 'section' || node.type === 'heading' ? '' : textOf(node)))
    .join('\n')
  const groups = listed.exec(intro)?.groups
  const terms = groups?.list!.split(/、|以及|[和与及]/) ?? []
  // Words before the list may seem to begin its first term: 本文从安全、效率、公平三大原则.
  const begins = (name: string, index: number): boolean =>
    name.startsWith(terms[index]!) || (index === 0 && endings(terms[0]!).some((ending) => name.startsWith(ending)))
  const fits = terms.length === names.length && names.every(begins)
  return fits ? mechanismWords.find(({suffix}) => suffix.test(groups!.kind!))!.type : null
}

/** The ends of a word, two characters at least. */
function endings(word: string): Array<string> {
  return Array.from({length: Math.max(0, word.length - 2)}, (_, cut) => word.slice(cut + 1))
}
