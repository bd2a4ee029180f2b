import type {Pack, PackFigure} from '@region-briefs/core'
import type {Block} from '../blocks/blocks.ts'
import {changesLine} from './changes-line.ts'
import {natureOf} from './nature-of.ts'
import {isoWords} from '../wording/period-words.ts'
import {words} from '../wording/words.ts'

/** Title, the paper, and what kind of text this is. */
export function head(pack: Pack, title: string): Array<Block> {
  return [
    {type: 'paragraph', role: 'title', runs: [{text: title}]},
    {type: 'paragraph', role: 'meta', runs: [{text: paperLine(pack)}]},
    {type: 'paragraph', role: 'meta', runs: [{text: identifierLine(pack), tone: 'quiet'}]},
    ...changesLine(pack),
    {type: 'paragraph', role: 'lead', runs: [{text: natureLine(pack), tone: 'strong'}]},
  ]
}

function paperLine({document}: Pack): string {
  const authors = document.authors.length > 0 ? document.authors.join('、') : words.noAuthors
  return words.paperLine(
    document.title || words.untitled,
    authors,
    document.date === null ? words.undated : isoWords(document.date),
  )
}

function identifierLine({document}: Pack): string {
  const {clc, documentCode, articleId} = document.identifiers
  return [
    clc === null ? null : words.clc(clc),
    documentCode === null ? null : words.documentCode(documentCode),
    articleId === null ? null : words.articleId(articleId),
    words.sourceFile(document.source.name),
  ]
    .filter(Boolean)
    .join('｜')
}

/** What the paper is, as far as that is known, and whose figures it has. */
function natureLine(pack: Pack): string {
  if (pack.pathways.length === 0 && pack.id === 'all') return words.noRegions
  const nature = pack.pathways.length === 0 ? words.noPathway : natureOf(pack)
  return [nature, pack.id === 'all' ? figuresOfAll(pack) : figuresOfRegion(pack)].filter(Boolean).join('；')
}

function figuresOfAll({figures}: Pack): string {
  const count = (...scopes: Array<PackFigure['scope']>): number =>
    figures.filter((figure) => scopes.includes(figure.scope)).length
  return words.allFigures(count('region'), count('national', 'national-about-region'), count('other'))
}

function figuresOfRegion({figures}: Pack): string {
  const own = figures.filter((figure) => figure.scope === 'region')
  if (own.length > 0) {
    return words.ownFigures(own.length, own.filter((figure) => figure.observation.status === 'target').length)
  }
  if (figures.length === 0) return words.noOwnFigures
  const national = figures.every((figure) => figure.scope !== 'other')
  return `${words.noOwnFigures}${national ? words.allNational : words.notOwn}`
}
