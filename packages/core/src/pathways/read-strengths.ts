/** What a text names as a region's strengths, and as what stands in its way; each as printed. */
export interface Strengths {
  readonly advantages: Array<string>
  readonly challenges: Array<string>
}

/** Words that name a strength or a difficulty, for an analyst to mend. */
const strong = '(?:优势|长处|强项|底子|家底|有利条件|潜力|底气|禀赋优势|特长)'
const weak = '(?:挑战|短板|制约|制约因素|瓶颈|困难|难题|难点|压力|约束|弱项|不足|问题|掣肘|堵点)'
const adverb = '(?:主要|集中|突出|首先|根本|关键|仍|还|也|就|分别|最)?'
const is =
  '(?:表现为|体现在|表现在|体现为|来自|来源于|源自|集中在|集中于|就是|在于|包括|是|有(?!待|所|限|望|利|序|效|助|序)|在(?!这|此|我|全|国))'
/** 问题不是没有市场，而是结构调整慢于周边. */
const notThisBut = '不(?:是|在于|在)[^，。；：,;:]{1,24}[，,]而(?:是|在于|在)'
const words = '[^，。；：,;:]'

/** The thing named stands behind: 核心优势在于区位和产业. */
const behind = (kind: string): RegExp =>
  new RegExp(`${kind}${adverb}(?:${is}|${notThisBut})(?<named>${words}{2,40})`, 'g')
/** It stands before: 面临结构性转型、人口外流等挑战; 在农业、装备等领域仍具优势; 具有区位优势. */
const faces = new RegExp(
  `(?:面临|面对|存在|受到|受|遭遇|承受)(?:着|了)?(?<named>${words}{2,40}?)(?:等|的)?(?:方面的|突出|诸多|多重|共同|现实|双重)*${weak}(?=[，。；,;]|$)`,
  'g',
)
const has = new RegExp(
  `(?:具有|具备|拥有|享有|兼具|凭借|坐拥)(?:着|了)?(?<named>${words}{2,30}?)(?:等|的)?(?:方面的|独特|显著|明显|突出|多重|比较|综合|得天独厚的|良好的)*优势(?=[，。；,;和与]|$)`,
  'g',
)
const inFields = new RegExp(
  `在(?<named>${words}{2,30}?)(?:等)?(?:领域|方面|上)(?:仍|还|均|都|也)?(?:具有?|有|拥有|保持|占有?)(?:着)?(?:明显|较强|一定|突出|显著|独特|传统|比较)?的?优势`,
  'g',
)

/** What says nothing by itself: 主要挑战, 优势互补. */
const empty = /^(?:自身|一定|哪些|什么|这些|上述|其|各自|比较|主要|如何|各地|[一两三四几]大|.*(?:不同|何处))$/

/**
 * Read strengths and difficulties out of a region's text.
 *
 * @param sentences  Those of the region's section that are no measures.
 */
export function readStrengths(sentences: ReadonlyArray<string>): Strengths {
  return {
    advantages: named(sentences, [behind(strong), has, inFields]),
    challenges: named(sentences, [behind(weak), faces]),
  }
}

function named(sentences: ReadonlyArray<string>, patterns: ReadonlyArray<RegExp>): Array<string> {
  const found = sentences.flatMap((sentence) =>
    patterns
      .flatMap((pattern) => [...sentence.matchAll(pattern)])
      .toSorted((left, right) => left.index - right.index)
      .flatMap((match) => itemsOf(match.groups!.named!)),
  )
  return [...new Set(found)]
}

/** 区位交通和产业基础 → two; a phrase whose parts do not stand alone stays one. */
function itemsOf(text: string): Array<string> {
  const phrase = text
    .replace(/^(?:其|自身的?|当地的?|着|了)/, '')
    .replace(/(?:等|等方面|等因素|方面|之上|上)$/, '')
    .trim()
  const items = phrase.split(/、|以及|和|与|及/).map((item) => item.trim())
  const stand = items.length > 1 && items.every((item) => /^[\p{Script=Han}A-Za-z\d“”]{2,14}$/u.test(item))
  return (stand ? items : [phrase]).filter((item) => item.length >= 2 && !empty.test(item))
}
