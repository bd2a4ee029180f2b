import type {Pack, PackFigure, Reference} from '@region-briefs/core'
import type {Block, Quotation, Quotations, Run, Table} from '../blocks/blocks.ts'
import type {FigureNumbers} from '../figures/figure-numbers.ts'
import {groupBy} from '../figures/group-by.ts'
import {figureName} from '../figures/figure-numbers.ts'
import {citationRuns, markedText, referenceName} from '../wording/citation-runs.ts'
import {directed, marks, shortScope} from '../wording/figure-words.ts'
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
    noteOf(
      `行号指论文文件 ${pack.document.source.name} 的行。原句照录，未作改写；“邻近”表示本句没有引文，取本段随后的引文。`,
    ),
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
      names: reference.numbers.map(referenceName),
      cells: [
        [{text: marks(reference.numbers), tone: 'strong'}],
        withAddress(reference),
        [{text: reference.grade === null ? words.none : gradeWords[reference.grade]}],
      ],
    })),
  }
}

/** The address leads out; the rest of the entry does not. */
function withAddress(reference: Reference): Array<Run> {
  const text = referenceText(reference)
  const {url} = reference
  const at = url === null ? -1 : text.indexOf(url)
  if (!isWebAddress(url) || at === -1) return [{text}]
  return [{text: text.slice(0, at)}, {text: url, link: {to: 'url', url}}, {text: text.slice(at + url.length)}]
}

/** RFC 3986: an address is printable ASCII; anything else is printed, but leads nowhere. */
function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\/[\x21-\x7e]+$/.test(url)
}

function figureList(figures: ReadonlyArray<PackFigure>, numbers: FigureNumbers): Quotations {
  const bySentence = groupBy(figures, ({observation, scope, line}) =>
    JSON.stringify([observation.sentence.position.start.offset, observation.sentence.text, scope, line]),
  )
  return {type: 'quotations', quotations: bySentence.map((group) => toQuotation(group, numbers))}
}

function toQuotation(group: ReadonlyArray<PackFigure>, numbers: FigureNumbers): Quotation {
  const {observation} = group[0]!
  return {
    names: group.map((figure) => figureName(numbers.get(figure.observation.id)?.number ?? '')),
    sentence: markedText(observation.sentence.text),
    details: [
      joined(
        group.map((figure) => figureRuns(figure, numbers)),
        '；',
      ),
      [{text: `${placeWords(group, numbers)}｜`, tone: 'quiet'}, ...sourcesOf(group)],
    ],
  }
}

/** > | F2 ↑ 上升 8.1%（出口高新技术产品） */
function figureRuns({observation}: PackFigure, numbers: FigureNumbers): Array<Run> {
  return [
    {text: numbers.get(observation.id)?.number ?? '', tone: 'strong', together: true},
    {text: ` ${directed(observation)}`, together: true},
    {text: `（${observation.label}）`, tone: 'quiet'},
  ]
}

/** > | 第 47、49 行｜全国 */
function placeWords(group: ReadonlyArray<PackFigure>, numbers: FigureNumbers): string {
  const lines = [...new Set(group.map((figure) => figure.observation.position.start.line))]
  const [first] = group
  return `${words.lines(lines)}｜${shortScope(first!, numbers.get(first!.observation.id)?.regions ?? '')}`
}

/** The sources of a sentence's figures, each once. */
function sourcesOf(group: ReadonlyArray<PackFigure>): Array<Run> {
  const each = groupBy(group, ({observation}) => JSON.stringify([observation.cites, observation.citesNear]))
  const runs = each.map(([figure]) => citationRuns(figure!.observation))
  return joined(runs, '、').map((run) => ({...run, tone: 'quiet'}))
}

function joined(parts: ReadonlyArray<ReadonlyArray<Run>>, mark: string): Array<Run> {
  return parts.flatMap((part, index) => [...(index > 0 ? [{text: mark}] : []), ...part])
}
