import type {Pack, PackFigure} from '@region-briefs/core'
import type {Block} from '../blocks/blocks.ts'
import {keyFigures} from '../figures/key-figures.ts'
import {marks} from '../wording/citation-runs.ts'
import {basisLine, directed, fullLabel} from '../wording/figure-words.ts'
import {periodWords} from '../wording/period-words.ts'
import type {Wording} from '../wording/wording.ts'
import type {Composing} from './composing.ts'
import {natureOf} from './nature-of.ts'

/** In characters, its sources included: so much is quoted whole. */
export const longestQuotable = {zh: 200, en: 400} as const
const longestTitle = 40

/**
 * One paragraph made to be quoted: the paper, its proposal for the region, and as many of the region's own figures as
 * find room, each with its source. Nothing in it is cut: what does not fit whole is left out.
 */
export function quotable({pack, wording}: Composing): Array<Block> {
  const {words, language} = wording
  const parts = [openingOf(wording, pack), ...figureSentences(wording, pack)]
  let text = ''
  for (const part of parts) {
    const longer = text === '' || language === 'zh' ? `${text}${part}` : `${text} ${part}`
    if ([...longer].length <= longestQuotable[language]) text = longer
  }
  if (text === '') return []
  return [{type: 'paragraph', role: 'quote', runs: [{text: `${words.quotable} `, tone: 'strong'}, {text}]}]
}

/** > | 甲、乙（2026 年 3 月）在《题》中为东部沿海提出“从甲到乙”的路径，列举措 5 项。（学者路径建议，非政策文件） */
function openingOf(wording: Wording, pack: Pack): string {
  const {words, isoWords, term} = wording
  const {document, pathways, label} = pack
  const title = [...document.title]
  const shortTitle =
    title.length > longestTitle ? `${title.slice(0, longestTitle).join('')}${words.more}` : title.join('')
  const paper = words.quotedPaper(
    shortTitle || words.untitled,
    document.authors.length === 0 ? words.noAuthors : shortAuthors(wording, document.authors),
    document.date === null ? words.undated : isoWords(document.date),
  )
  const [pathway] = pathways
  if (!pathway) return ''
  const way = pathway.from === null || pathway.to === null ? pathway.title : words.fromTo(pathway.from, pathway.to)
  const nature = natureOf(wording, pack)
  return `${words.proposes(paper, term(label), way, pathway.measures.length)}${nature === null ? '' : words.bracket(words.sentence(nature))}`
}

function shortAuthors({words}: Wording, authors: ReadonlyArray<string>): string {
  return authors.length > 2 ? words.andOthers(authors[0]!) : words.list(authors)
}

/** Of the whole region alone: a national figure, or that of a part, quoted beside a region would pass for its own. */
function figureSentences(wording: Wording, {figures, indicators, regions}: Pack): Array<string> {
  const parts = new Set(
    regions
      .flatMap((region) => region.figures.filter(({part}) => part !== undefined))
      .map(({observation}) => observation),
  )
  const own = figures.filter(({scope, observation}) => scope === 'region' && !parts.has(observation.id))
  return keyFigures(own, indicators, 3).map(({figure}) => figureSentence(wording, figure))
}

function figureSentence(wording: Wording, {observation}: PackFigure): string {
  const {words} = wording
  const {cites, citesNear} = observation
  const numbers = cites.length > 0 ? cites : citesNear
  const source = numbers.length === 0 ? words.bracket(words.noCitation) : marks(numbers)
  const said = [
    periodWords(wording, observation),
    fullLabel(wording, observation),
    directed(wording, observation),
    basisLine(wording, observation),
  ]
  return words.sentence(`${words.phrase(said.filter(Boolean))}${source}`)
}
