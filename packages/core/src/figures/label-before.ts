import {lastUpTo} from '../tree/last-up-to.ts'
import type {Quantity} from '../tree/nodes.ts'
import type {Mark, SentenceUnit} from '../tree/read-passages.ts'
import type {Clause} from './clause.ts'
import {changingDeeds, predicates} from './label-words.ts'
import {thingSorts} from './list-words.ts'
import {ownWords} from './own-words.ts'
import {isCircumstance, wordsLeft} from './strip-clause.ts'

/**
 * 数字贸易快速增长，占服务贸易的四成: what the clause before speaks of, up to its predicate, where no figure stands between and
 * none before has a label to take over.
 */
export function topicBefore(sentence: SentenceUnit, clause: Clause): string {
  const last = quantityBefore(sentence, clause.start)
  const since = sentence.blanked.slice(last?.end ?? Math.max(0, clause.start - longestTopic), clause.start)
  for (const words of since.split(/[，。；：,;:]/).toReversed()) {
    // 更值得注意的是中间品：
    const told = toldTopic.exec(words)?.groups!.topic
    if (told) return told
    // 增加值按可比价格计算，增长 0.9%: what is reckoned so is what the next clause speaks of.
    const reckoned = wordsLeft(reckonedSo.exec(words)?.groups!.what ?? '', sentence.regions)
    if (reckoned !== '') return reckoned
    // 利用的省外资金中，六成来自沿海: the whole that the share is of.
    const whole = wordsLeft(wholeNamed.exec(words)?.groups!.whole ?? '', sentence.regions)
    if (whole !== '') return whole
    const deed = changingDeeds.exec(words.trim())?.[0]
    const predicate = words.search(predicates)
    const subject = predicate < 0 ? '' : words.slice(0, predicate)
    const topic = ownWords(deed ? words.trim().slice(deed.length) : subject, sentence.regions)
    if (topic !== '' && !isCircumstance(topic)) return topic
  }
  return ''
}

const longestTopic = 80
const reckonedSo = /^(?<what>.*?)按[^按]{2,10}(?:计算|口径)$/
/** 值得注意的是中间品; 增长较快的领域是金融服务. */
const toldTopic = new RegExp(`的(?:${thingSorts.join('|')})?[是为有](?<topic>[^是、]{2,14})$`)

const wholeNamed =
  /^(?:在|从)?(?<whole>.{2,24}?(?:额|量|资金|外资|投资|收入|支出|企业|产品|人口|人员|项目|商品|面积|总数|总值|货物|贸易|出口|进口))(?:之|当)?中$/

/** Whether the clause right before says how what it names is reckoned. */
export function isReckoned({blanked, quantities}: SentenceUnit, {start}: Clause): boolean {
  const last = quantities[lastUpTo(quantities, start, ({end}) => end)]
  const words = blanked.slice(last?.end ?? Math.max(0, start - longestTopic), Math.max(0, start - 1))
  const what = reckonedSo.exec(words.split(/[，。；,;]/).at(-1)!)?.groups!.what
  return what !== undefined && wordsLeft(what) !== ''
}

/**
 * PM2.5 平均浓度为 32 微克，下降 5.9%: a number that no unit is known for stands between, and the figure is said of it. Empty
 * where the clauses since the last figure hold no number.
 */
export function unreadClause(sentence: SentenceUnit, clause: Clause): string {
  const last = quantityBefore(sentence, clause.start)
  const since = sentence.blanked.slice(last?.end ?? 0, clause.start)
  const numbered = since.split(/[，。；,;]/).findLast((each) => /\d/.test(each))
  return numbered === undefined
    ? ''
    : ownWords(numbered.replace(/[^\p{Script=Han}]*\d[^，。；]*$/u, ''), sentence.regions)
}

function quantityBefore({quantities}: SentenceUnit, offset: number): Mark<Quantity> | undefined {
  return quantities[lastUpTo(quantities, offset, ({end}) => end)]
}
