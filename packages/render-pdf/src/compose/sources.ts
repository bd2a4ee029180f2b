import type {Pack, PackFigure, Reference} from '@region-briefs/core'
import type {Block, Row, Run, Table} from './blocks.ts'
import type {FigureNumbers} from '../figures/figure-numbers.ts'
import {groupBy} from '../figures/group-by.ts'
import {figureName} from '../figures/figure-numbers.ts'
import {citationWords, marks, scopeWords} from '../wording/figure-words.ts'
import {referenceText} from './reference-text.ts'
import {gradeWords, words} from '../wording/words.ts'

/** The references used, then every figure with its sentence, line and references. */
export function sources(pack: Pack, numbers: FigureNumbers): Array<Block> {
  return [
    {type: 'heading', depth: 1, text: words.sources},
    {type: 'heading', depth: 2, text: words.references},
    pack.references.length === 0 ? noteOf('论文没有可列出的引用文献。') : referenceTable(pack.references),
    {type: 'heading', depth: 2, text: words.figureList},
    pack.figures.length === 0 ? noteOf(words.noFigures) : figureList(pack.figures, numbers),
    noteOf(`行号指论文文件 ${pack.document.source.name} 的行。原句照录，未作改写。`),
  ]
}

function noteOf(text: string): Block {
  return {type: 'paragraph', role: 'note', runs: [{text, tone: 'quiet'}]}
}

function referenceTable(references: ReadonlyArray<Reference>): Table {
  return {
    type: 'table',
    columns: [
      {title: '编号', share: 12, align: 'left'},
      {title: '文献（GB/T 7714 格式，编号同论文）', share: 76, align: 'left'},
      {title: '来源性质', share: 13, align: 'left'},
    ],
    rows: references.map((reference) => ({
      cells: [
        [{text: marks(reference.numbers), tone: 'strong'}],
        [withAddress(reference)],
        [{text: reference.grade === null ? words.none : gradeWords[reference.grade]}],
      ],
    })),
  }
}

function withAddress(reference: Reference): Run {
  const text = referenceText(reference)
  return isWebAddress(reference.url) ? {text, link: {to: 'url', url: reference.url}} : {text}
}

function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\/[\x21-\x7e]+$/.test(url)
}

function figureList(figures: ReadonlyArray<PackFigure>, numbers: FigureNumbers): Table {
  const bySentence = groupBy(figures, ({observation, scope, line}) =>
    JSON.stringify([observation.sentence.position.start.offset, observation.sentence.text, scope, line]),
  )
  return {
    type: 'table',
    columns: [
      {title: '序号与数字', share: 25, align: 'left'},
      {title: '论文原句', share: 50, align: 'left'},
      {title: '行', share: 7, align: 'right'},
      {title: '归属', share: 14, align: 'left'},
      {title: '引文', share: 13, align: 'left'},
    ],
    rows: bySentence.map((group) => toRow(group, numbers)),
  }
}

function toRow(group: ReadonlyArray<PackFigure>, numbers: FigureNumbers): Row {
  const first = group[0]!
  const {observation} = first
  return {
    names: group.map((figure) => figureName(numbers.get(figure.observation.id) ?? '')),
    cells: [
      group.flatMap((figure, index): Array<Run> => [
        {text: `${index > 0 ? '；' : ''}${numbers.get(figure.observation.id)} `, tone: 'strong'},
        {text: figure.observation.surface},
      ]),
      [{text: observation.sentence.text}],
      [{text: String(observation.position.start.line)}],
      [{text: scopeWords(first)}],
      [{text: [...new Set(group.map((figure) => citationWords(figure.observation)))].join('；')}],
    ],
  }
}
