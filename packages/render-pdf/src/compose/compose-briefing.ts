import type {Pack} from '@region-briefs/core'
import type {Briefing} from '../blocks/blocks.ts'
import {comparison} from './comparison.ts'
import {numberFigures} from '../figures/figure-numbers.ts'
import {natureOf} from './nature-of.ts'
import {regionBriefing} from './region-briefing.ts'
import type {Language} from '../wording/language.ts'
import type {Wording} from '../wording/wording.ts'
import {toWording} from '../wording/wording.ts'

/**
 * Say a pack as blocks of plain data, in reading order.
 *
 * @param language  Of labels and forms; the paper's own sentences stay as printed.
 * @param edition   Its key, for the head of the first page; none where it is not known.
 * @param pack  Of one region, or `all`; one without regions or figures gives a briefing that says so.
 */
export function composeBriefing(pack: Pack, language: Language = 'zh', edition?: string): Briefing {
  const wording = toWording(language, pack)
  const {words} = wording
  const title = headlineOf(wording, pack)
  const nature = natureOf(wording, pack)
  const composing = {pack, numbers: numberFigures(pack, wording), wording, edition: edition ?? null}
  const blocks = pack.id === 'all' ? comparison(composing, title) : regionBriefing(composing, title)
  return {
    title: pack.id === 'all' && pack.document.title !== '' ? words.named(title, pack.document.title) : title,
    authors: pack.document.authors,
    subject: nature === null ? pack.document.title : words.named(nature, pack.document.title),
    keywords: pack.document.keywords,
    lang: wording.lang,
    runningHead: words.bars(nature === null ? [title] : [title, nature]),
    blocks,
  }
}

/** What stands large at the top; the paper's own title stands below it. */
function headlineOf({words, term, language}: Wording, pack: Pack): string {
  const [pathway] = pack.pathways
  if (pack.id !== 'all') {
    if (language === 'zh' || !pathway) return pathway?.title ?? term(pack.label)
    const {from, to, title} = pathway
    return words.named(term(pack.label), from === null || to === null ? title : words.fromTo(from, to))
  }
  return pack.pathways.length === 0 ? words.paperOnly : words.allTitle
}
