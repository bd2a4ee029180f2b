/** The two ends of a pathway, as printed. */
export interface PathwayEnds {
  readonly from: string
  readonly to: string
}

/** What may stand between the two ends, after 从, 由 or 自. A longer one comes before one that it begins with. */
const towards =
  '迈向|走向|转向|升向|奔向|变成|变为|变身|转变为|转变成|转型为|转化为|升级为|升级到|跃升为|跃升至|跃升到|提升为|提升到|发展为|发展到|成长为|蝶变为|蜕变为|嬗变为|重塑为|过渡到|延伸到|拓展到|向|到|至|成'
/** What may stand behind the second end. */
const turning =
  '(?:的?(?:系统性|根本性|历史性|战略性|全面|加快|加速|梯次)?(?:转变|转型|转化|转换|转向|转移|跃升|跃迁|跨越|迈进|升级|升华|延伸|拓展|过渡|演进|进阶|突破|攀升|蝶变|蜕变|嬗变|重塑|重构)(?:升级)?)?(?:的?(?:发展)?(?:路径|道路|之路|新路|思路|路子|过程|进程|方向|目标))?'
const end = '[^，。：:；;、→⇒—]'
/** 变 A 为 B; the first end begins with no word that 变 ends: 转变作风为. */
const turns = `(?:^|[：:，,\\s“])(?:变|化|转|[把将](?=[^，。：:；;]{2,20}(?:变|转|打造|建)[为成]))(?<from>${end}{2,20}?)(?:变为|变成|转为|转成|打造成|打造为|建成|为|成)(?<to>${end}{2,20}?)`
const opens = '[从由自]'

/** In a heading: its end is the pathway's. */
const inHeading: ReadonlyArray<RegExp> = [
  new RegExp(`${opens}(?<from>[^，。：:；;]+?)(?:${towards})(?<to>[^，。：:；;]+?)${turning}$`),
  /(?:^|[：:\s])\s*(?<from>[^，。：:；;→⇒—\s][^，。：:；;→⇒—]*?)\s*(?:→|⇒|->|=>|—+>)\s*(?<to>[^，。：:；;]+)$/,
  new RegExp(`${turns}$`),
  new RegExp(`[：:—]\\s*(?<from>${end}{2,20}?)(?:迈向|走向|转向|蝶变为|跃升为|转型为|升级为)(?<to>${end}{2,20})$`),
]

/** In running text: the words that turn must be there, and a figure is no end. */
const inText: ReadonlyArray<RegExp> = [
  new RegExp(
    `${opens}(?<from>${end}{2,24}?)(?:迈向|走向|转向|转变为|转型为|升级为|跃升为|变为|变成|成长为|蝶变为)(?<to>${end}{2,24}?)(?=[，。；;：:”]|的(?:转变|路径|道路|跃升)|$)`,
  ),
  new RegExp(
    `${opens}(?<from>${end}{2,24}?)(?:向|到)(?<to>${end}{2,24}?)(?:的?(?:系统性|根本性|历史性|战略性|全面)?(?:转变|转型|跃升|跃迁|跨越|迈进|升级|延伸|拓展|蝶变|蜕变|演进|路径|道路|之路|新路))`,
  ),
  /(?:^|[：:“，])\s*(?<from>[^，。：:；;→⇒“”\s][^，。：:；;→⇒“”]{0,23}?)\s*(?:→|⇒|->|=>|—+>)\s*(?<to>[^，。：:；;→⇒“”]{2,24})/,
  new RegExp(`${turns}(?=[，。；;：:”]|$)`),
]

/** 从 5% 到 6%, 从 2020 年到 2025 年, 从沿海到内陆的铁路: ends that are numbers, times or empty words. */
const isNoEnd = /\d|[一二三四五六七八九十]年|^(?:这里|那里|上|下|无|此|其|中|国内|国外)$|[（(][^）)]*$/

/** What is longer is no heading but a paragraph that stands as one. */
const longestHeading = 80

/** The two ends that a heading names; null where it names none. */
export function endsInHeading(title: string): PathwayEnds | null {
  return title.length > longestHeading ? null : firstOf(inHeading, title)
}

/** The two ends that a sentence names: 推动中部由通道向枢纽转变. Null where it names none. */
export function endsInSentence(sentence: string): PathwayEnds | null {
  const ends = firstOf(inText, sentence)
  return ends && !isNoEnd.test(ends.from) && !isNoEnd.test(ends.to) ? ends : null
}

function firstOf(patterns: ReadonlyArray<RegExp>, text: string): PathwayEnds | null {
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups
    if (groups) return endsOf(groups.from!, groups.to!)
  }
  return null
}

/** 由“通道”到“枢纽”、由“过货”到“兴业”: the first pair; 从各自发展到协同发展: both ends are a 发展. */
function endsOf(from: string, to: string): PathwayEnds {
  const first = to.split(/[、，]\s*[从由自](?=.*[到向至为成])/)[0]!
  const both = /^(?:各自|独立|分散|粗放|孤立|单独|单向|单一)$/.test(from) && first.endsWith('发展') ? '发展' : ''
  return {from: trimQuotes(from + both), to: trimQuotes(first)}
}

/** “塌陷” → 塌陷; quotes that belong to a part of the end stay. */
function trimQuotes(text: string): string {
  const trimmed = text.trim()
  const inner = /^[“"「『]([^“”"「」『』]*)[”"」』]$/.exec(trimmed)?.[1]
  return inner?.trim() || trimmed
}
