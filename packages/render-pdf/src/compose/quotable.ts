import type {Pack, PackFigure} from '@region-briefs/core'
import type {Block} from '../blocks/blocks.ts'
import {keyFigures} from '../figures/key-figures.ts'
import {marks} from '../wording/citation-runs.ts'
import {basisLine, directed, fullLabel} from '../wording/figure-words.ts'
import {isoWords, periodWords} from '../wording/period-words.ts'
import {words} from '../wording/words.ts'
import {natureOf} from './nature-of.ts'

/** In characters, its sources included: so much is quoted whole. */
export const longestQuotable = 200
const longestTitle = 40

/**
 * One paragraph made to be quoted: the paper, its proposal for the region, and as many of the region's own figures as
 * find room, each with its source. Nothing in it is cut: what does not fit whole is left out.
 */
export function quotable(pack: Pack): Array<Block> {
  const parts = [openingOf(pack), ...figureSentences(pack)]
  let text = ''
  for (const part of parts) {
    if ([...text, ...part].length <= longestQuotable) text += part
  }
  if (text === '') return []
  return [{type: 'paragraph', role: 'quote', runs: [{text: `${words.quotable} `, tone: 'strong'}, {text}]}]
}

/** > | 甲、乙（2026 年 3 月）在《题》中为东部沿海提出“从甲到乙”的路径，列举措 5 项。（学者路径建议，非政策文件） */
function openingOf(pack: Pack): string {
  const {document, pathways, label} = pack
  const title = [...document.title]
  const shortTitle =
    title.length > longestTitle ? `${title.slice(0, longestTitle).join('')}${words.more}` : title.join('')
  const paper = words.quotedPaper(
    shortTitle || words.untitled,
    document.authors.length === 0 ? words.noAuthors : shortAuthors(document.authors),
    document.date === null ? words.undated : isoWords(document.date),
  )
  const [pathway] = pathways
  if (!pathway) return ''
  const way = pathway.from === null || pathway.to === null ? pathway.title : words.fromTo(pathway.from, pathway.to)
  const nature = natureOf(pack)
  return `${words.proposes(paper, label.zh, way, pathway.measures.length)}${nature === null ? '' : `（${nature}。）`}`
}

function shortAuthors(authors: ReadonlyArray<string>): string {
  return authors.length > 2 ? `${authors[0]}等` : authors.join('、')
}

/** Of the whole region alone: a national figure, or that of a part, quoted beside a region would pass for its own. */
function figureSentences({figures, indicators, regions}: Pack): Array<string> {
  const parts = new Set(
    regions
      .flatMap((region) => region.figures.filter(({part}) => part !== undefined))
      .map(({observation}) => observation),
  )
  const own = figures.filter(({scope, observation}) => scope === 'region' && !parts.has(observation.id))
  return keyFigures(own, indicators, 3).map(({figure}) => figureSentence(figure))
}

function figureSentence({observation}: PackFigure): string {
  const {cites, citesNear} = observation
  const numbers = cites.length > 0 ? cites : citesNear
  const source = numbers.length === 0 ? `（${words.noCitation}）` : marks(numbers)
  const said = [periodWords(observation), fullLabel(observation), directed(observation), basisLine(observation)]
  return `${said.filter(Boolean).join('，')}${source}。`
}
