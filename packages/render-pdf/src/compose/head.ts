import type {Pack, PackFigure} from '@region-briefs/core'
import type {Block, Run} from '../blocks/blocks.ts'
import {changesLine} from './changes-line.ts'
import {natureOf} from './nature-of.ts'
import type {Wording} from '../wording/wording.ts'
import type {Composing} from './composing.ts'

/** Title, the paper, and what kind of text this is. */
export function head(composing: Composing, title: string): Array<Block> {
  const {pack, wording} = composing
  return [
    {type: 'paragraph', role: 'title', runs: [{text: title}]},
    {type: 'paragraph', role: 'meta', runs: paperRuns(composing)},
    {type: 'paragraph', role: 'meta', runs: [{text: identifierLine(wording, pack), tone: 'quiet'}]},
    ...changesLine(composing),
    {type: 'paragraph', role: 'lead', runs: [{text: natureLine(wording, pack), tone: 'strong'}]},
  ]
}

/** The edition stays in one piece. */
function paperRuns({pack, wording, edition}: Composing): Array<Run> {
  const line = paperLine(wording, pack)
  if (edition === null) return [{text: line}]
  return [{text: wording.words.bars([line, ''])}, {text: wording.words.edition(edition), together: true}]
}

function paperLine({words, isoWords}: Wording, {document}: Pack): string {
  const authors = document.authors.length > 0 ? words.list(document.authors) : words.noAuthors
  return words.paperLine(
    document.title || words.untitled,
    authors,
    document.date === null ? words.undated : isoWords(document.date),
  )
}

function identifierLine({words}: Wording, {document}: Pack): string {
  const {clc, documentCode, articleId} = document.identifiers
  const said = [
    clc === null ? null : words.clc(clc),
    documentCode === null ? null : words.documentCode(documentCode),
    articleId === null ? null : words.articleId(articleId),
    words.sourceFile(document.source.name),
  ]
  return words.bars(said.filter((part) => part !== null))
}

/** What the paper is, as far as that is known, and whose figures it has. */
function natureLine(wording: Wording, pack: Pack): string {
  const {words} = wording
  if (pack.pathways.length === 0 && pack.id === 'all') return words.noRegions
  const nature = pack.pathways.length === 0 ? words.noPathway : natureOf(wording, pack)
  const figures = pack.id === 'all' ? figuresOfAll(wording, pack) : figuresOfRegion(wording, pack)
  return words.clauses([nature, figures].filter((part) => part !== null))
}

function figuresOfAll({words}: Wording, {figures}: Pack): string {
  const count = (...scopes: Array<PackFigure['scope']>): number =>
    figures.filter((figure) => scopes.includes(figure.scope)).length
  return words.allFigures(count('region'), count('national', 'national-about-region'), count('other'))
}

function figuresOfRegion({words}: Wording, {figures}: Pack): string {
  const own = figures.filter((figure) => figure.scope === 'region')
  if (own.length > 0) {
    return words.ownFigures(own.length, own.filter((figure) => figure.observation.status === 'target').length)
  }
  if (figures.length === 0) return words.noOwnFigures
  const national = figures.every((figure) => figure.scope !== 'other')
  return `${words.noOwnFigures}${national ? words.allNational : words.notOwn}`
}
