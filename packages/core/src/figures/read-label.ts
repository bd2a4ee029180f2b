import type {Clause} from './clause.ts'
import {partnerNames, subjectTable} from './subject-table.ts'

const spaced = (name: string): string => name.replaceAll(' ', '\\s*')
const names = subjectTable.map(({name}) => spaced(name)).join('|')
const partners = partnerNames.map(spaced).join('|')

/** Words in front of what is measured. */
const leading = new RegExp(
  `^(?:[\\s\\uFFFC、和及与并且而但且（(）)“”]|其中|同时|此外|另外|特别是|尤其是|包括|全年|全[省市区]|${names}|(?:与|同|对|向|自|和)\\s*(?:${partners})的?|的|共|已|也|还|以及|约有|使得?|当年|年|时期|期间|累计|连续多年|更是|不仅是)+`,
)
/** Words between what is measured and its figure. */
const trailing =
  /(?:[\s\uFFFC、和及“”]|同比|环比|[比较]上年|[比较]去年|[比较]上年同期|年均|分别|累计|合计|共|已|将|均|各|约|达到?|为|是|有|仅|实现|增长率?|下降|提高|提升|降低|减少|增加|缩短|上升|回落|缩减|压低|压缩|净增|增幅|降幅|增速|从|由|[增减降升]?[至到]|占|超过|突破|的|了|再|则|实际增长|名义增长|幅度|在|年)+$/

/**
 * What a figure measures, in the text's own words.
 *
 * @param clause    The figure's clause.
 * @param previous  The label of the figure before it in the sentence; null where there is none.
 * @returns         `inherited` where the clause has no words of its own: 进出口 45.47 万亿元，同比增长 3.8%.
 */
export function labelOf(clause: Clause, kind: string, previous: string | null): {label: string; inherited: boolean} {
  const own = ownWords(clause.before)
  const share = /占(?<whole>[^占]*?)(?:的(?:比重|份额|比例))?(?:的)?[\s\uFFFC、和]*(?:合起来|约|超过|达到?|为)*$/.exec(
    clause.before.trimEnd(),
  )
  if (kind === 'share' && share) return shareLabel(clause.before.slice(0, share.index), share.groups!.whole!, previous)
  const behind = wordsBehind(clause.after)
  if ((kind === 'share' || kind === 'count' || kind === 'rank') && (own === '' || kind === 'rank') && behind)
    return {label: behind, inherited: false}
  if (own !== '') return {label: own, inherited: false}
  return previous
    ? {label: previous, inherited: true}
    : {label: behind || clause.before.replaceAll('\uFFFC', '').trim(), inherited: false}
}

/** 货物贸易占 APEC 对外贸易的: part and whole in one label. */
function shareLabel(before: string, whole: string, previous: string | null): {label: string; inherited: boolean} {
  const part = ownWords(before)
  const cleaned = whole
    .replaceAll('\uFFFC', '')
    .replace(/^(?:同期|中国|我国)+/, '')
    .replace(/的$/, '')
    .trim()
  if (part === '' && previous) return {label: `${previous.replace(/占.*$/, '')}占${cleaned}`, inherited: true}
  return {label: `${part}占${cleaned}`, inherited: false}
}

/** The clause's words for what is measured: those behind the last figure in it, where there are any. */
function ownWords(before: string): string {
  const behindFigure = before.slice(before.search(/[^\uFFFC]*$/))
  const words = strip(behindFigure)
  return words === '' && before.includes('\uFFFC') ? strip(before.replaceAll(/\uFFFC+[\s、和及]*$/g, '')) : words
}

function strip(text: string): string {
  const cut = text.slice(text.lastIndexOf('\uFFFC') + 1)
  return cut.replace(leading, '').replace(trailing, '').trim()
}

/** The noun behind a figure: 22 个自贸试验区主动…, 约三分之二的内地相关投资. Up to a verb or the clause's end. */
export function wordsBehind(after: string): string {
  const text = after.replace(/^\s*的?\s*/, '').replace(/\[[\d, ]+\]/g, '')
  const stop = text.search(/主动|均|都|已|正|在|将|达到|对接|参与|承担|通过|经由|实现了?|的|成为|占|[，。；、]/)
  return (stop < 0 ? text : text.slice(0, stop)).trim().slice(0, 24)
}
