import type {Pack} from '@region-briefs/core'
import type {Briefing} from './blocks.ts'
import {comparison} from './comparison.ts'
import {numberFigures} from '../figures/figure-numbers.ts'
import {regionBriefing} from './region-briefing.ts'
import {words} from '../wording/words.ts'

/**
 * Say a pack as blocks of plain data, in reading order.
 *
 * @param pack  Of one region, or `all`; one without regions or figures gives a briefing that says so.
 */
export function composeBriefing(pack: Pack): Briefing {
  const title = titleOf(pack)
  const numbers = numberFigures(pack)
  const blocks = pack.id === 'all' ? comparison(pack, title, numbers) : regionBriefing(pack, title, numbers)
  return {
    title,
    authors: pack.document.authors,
    subject: `${words.nature}：${pack.document.title}`,
    keywords: pack.document.keywords,
    lang: 'zh-CN',
    runningHead: `${title}｜${words.nature}`,
    blocks,
  }
}

function titleOf(pack: Pack): string {
  if (pack.id !== 'all') return pack.pathways[0]?.title ?? pack.label.zh
  return `${pack.document.title}：${pack.pathways.length === 0 ? words.paperOnly : words.allTitle}`
}
