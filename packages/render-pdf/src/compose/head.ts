import type {Pack} from '@region-briefs/core'
import type {Block} from '../blocks/blocks.ts'
import {isoWords} from '../wording/period-words.ts'
import {words} from '../wording/words.ts'

/** Title, the paper, and what kind of text this is. */
export function head(pack: Pack, title: string): Array<Block> {
  return [
    {type: 'paragraph', role: 'title', runs: [{text: title}]},
    {type: 'paragraph', role: 'meta', runs: [{text: paperLine(pack)}]},
    {type: 'paragraph', role: 'meta', runs: [{text: identifierLine(pack), tone: 'quiet'}]},
    {type: 'paragraph', role: 'lead', runs: [{text: natureLine(pack), tone: 'strong'}]},
  ]
}

function paperLine({document}: Pack): string {
  const authors = document.authors.length > 0 ? document.authors.join('、') : '作者未注明'
  return `论文：《${document.title || '题名未注明'}》｜${authors}｜${document.date === null ? '日期未注明' : isoWords(document.date)}`
}

function identifierLine({document}: Pack): string {
  const {clc, documentCode, articleId} = document.identifiers
  return [
    clc === null ? null : `中图分类号 ${clc}`,
    documentCode === null ? null : `文献标识码 ${documentCode}`,
    articleId === null ? null : `文章编号 ${articleId}`,
    `源文件 ${document.source.name}`,
  ]
    .filter(Boolean)
    .join('｜')
}

function natureLine(pack: Pack): string {
  const own = pack.figures.filter((figure) => figure.scope === 'region')
  if (pack.id === 'all') return `${words.nature}；${words.allFigures(own.length, pack.figures.length - own.length)}`
  const targets = own.filter((figure) => figure.observation.status === 'target').length
  return `${words.nature}；${own.length === 0 ? words.noOwnFigures : `${words.ownFigures(own.length, targets)}。`}`
}
