import type {Pack} from '@region-briefs/core'
import type {Briefing} from '../blocks/blocks.ts'
import {comparison} from './comparison.ts'
import {numberFigures} from '../figures/figure-numbers.ts'
import {natureOf} from './nature-of.ts'
import {regionBriefing} from './region-briefing.ts'
import {words} from '../wording/words.ts'

/**
 * Say a pack as blocks of plain data, in reading order.
 *
 * @param pack  Of one region, or `all`; one without regions or figures gives a briefing that says so.
 */
export function composeBriefing(pack: Pack): Briefing {
  const title = headlineOf(pack)
  const nature = natureOf(pack)
  const numbers = numberFigures(pack)
  const blocks = pack.id === 'all' ? comparison(pack, title, numbers) : regionBriefing(pack, title, numbers)
  return {
    title: pack.id === 'all' ? joined('：', title, pack.document.title) : title,
    authors: pack.document.authors,
    subject: joined('：', nature, pack.document.title),
    keywords: pack.document.keywords,
    lang: 'zh-CN',
    runningHead: joined('｜', title, nature),
    blocks,
  }
}

function joined(mark: string, ...parts: ReadonlyArray<string | null>): string {
  return parts.filter(Boolean).join(mark)
}

/** What stands large at the top; the paper's own title stands below it. */
function headlineOf(pack: Pack): string {
  if (pack.id !== 'all') return pack.pathways[0]?.title ?? pack.label.zh
  return pack.pathways.length === 0 ? words.paperOnly : words.allTitle
}
