import {findNames, type NameFound} from './find-names.ts'

/** Titles of the country's own reports that do not name it. Source: 国务院, 国家统计局, 海关总署. */
const nationalTitle = /国务院/
/** A name behind these is not what a text is about: 对东盟贸易, 与中亚合作, 在亚太. */
const notTopic = /(?:对|与|和|同|向|面向|自|从|在|赴|较|比)$/

/**
 * Whose figures a text gives that names nobody, by its title: 2025 年甲省国民经济和社会发展统计公报, 海南省外贸进出口情况. The narrowest
 * place or country that the title names; null where it names none, or two of which neither is part of the other.
 */
export function placeInTitle(title: string): string | null {
  const text = title.replaceAll(/\d{4}\s*年?(?:\s*\d+\s*[—–-]?\s*\d*\s*月|前?[一二三四]季度|上半年|下半年)?/g, (time) =>
    '\uFFFC'.repeat(time.length),
  )
  const names = findNames(text).filter(
    ({subject, rank, start, isPronoun, isKind}) =>
      !isPronoun && !isKind && subject !== null && rank > 1 && !notTopic.test(text.slice(0, start).trimEnd()),
  )
  const rank = Math.max(0, ...names.map((name) => name.rank))
  const narrowest = names.filter((name) => name.rank === rank)
  if (narrowest.length === 0) return nationalTitle.test(text) ? '中国' : null
  const [first] = narrowest
  return narrowest.every((name) => isSame(name, first!)) ? first!.subject : null
}

function isSame(name: NameFound, first: NameFound): boolean {
  return name.subject === first.subject
}
