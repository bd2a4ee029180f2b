import type {PackFigure, Reference} from '@region-briefs/core'
import type {Block, Paragraph, Quotation, Run, Table} from '../blocks/blocks.ts'
import type {Composing} from './composing.ts'
import type {Wording} from '../wording/wording.ts'
import {groupBy} from '../figures/group-by.ts'
import {figureName} from '../figures/figure-numbers.ts'
import {citationRuns, markedText, marks, referenceName} from '../wording/citation-runs.ts'
import {directed, fullLabel, labelWords, shortScope, whoseWords} from '../wording/figure-words.ts'
import {referenceText} from './reference-text.ts'

/** The references used, then every figure with its sentence, line and references. */
export function sources(composing: Composing): Array<Block> {
  const {pack, wording} = composing
  const {words} = wording
  return [
    {type: 'heading', depth: 1, text: words.sources},
    {type: 'heading', depth: 2, text: words.references},
    pack.references.length === 0 ? noteOf(words.noReferences) : referenceTable(wording, pack.references),
    {type: 'heading', depth: 2, text: words.figureList},
    ...(pack.figures.length === 0 ? [noteOf(words.noFigures)] : figureList(composing)),
    {...noteOf(words.howListed(pack.document.source.name)), keepWithNext: true},
  ]
}

function noteOf(text: string): Paragraph {
  return {type: 'paragraph', role: 'note', runs: [{text, tone: 'quiet'}]}
}

function referenceTable({columns, words, grades}: Wording, references: ReadonlyArray<Reference>): Table {
  return {
    type: 'table',
    columns: [
      {title: columns.referenceNumber, share: 12, align: 'left'},
      {title: columns.reference, share: 76, align: 'left'},
      {title: columns.grade, share: 13, align: 'left'},
    ],
    rows: references.map((reference) => ({
      names: reference.numbers.map(referenceName),
      cells: [
        [{text: marks(reference.numbers), tone: 'strong'}],
        withAddress(reference),
        [{text: reference.grade === null ? words.none : grades[reference.grade]}],
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

/** How many there are is said first, so that a reader knows that the list is whole. */
function figureList(composing: Composing): Array<Block> {
  const {pack, wording} = composing
  const {figures} = pack
  const {words} = wording
  const bySentence = groupBy(figures, ({observation, scope, line}) =>
    JSON.stringify([observation.sentence.position.start.offset, observation.sentence.text, scope, line]),
  )
  const sentences = new Set(figures.map(({observation}) => observation.sentence.position.start.offset)).size
  return [
    {...noteOf(words.figureCount(figures.length, sentences)), keepWithNext: true},
    {type: 'quotations', quotations: bySentence.map((group) => toQuotation(composing, group)), keepWithNext: true},
  ]
}

function toQuotation(composing: Composing, group: ReadonlyArray<PackFigure>): Quotation {
  const {numbers, wording} = composing
  const {observation} = group[0]!
  const all = new Set(group.map((figure) => whoseWords(wording, figure.observation)))
  const whose = all.size === 1 ? whoseWords(wording, observation) : null
  return {
    names: group.map((figure) => figureName(numbers.get(figure.observation.id)?.number ?? '')),
    sentence: markedText(observation.sentence.text),
    details: [
      joined(
        group.map((figure) => figureRuns(composing, figure, whose === null)),
        wording.words.clauses(['', '']),
      ),
      [
        {text: `${placeWords(composing, group, whose)}${wording.words.bars(['', ''])}`, tone: 'quiet'},
        ...sourcesOf(wording, group),
      ],
    ],
  }
}

/**
 * > | F2 ↑ 上升 8.1%（出口高新技术产品）
 *
 * @param withSubject  Where the sentence's figures are of several, each says its own.
 */
function figureRuns({numbers, wording}: Composing, {observation}: PackFigure, withSubject: boolean): Array<Run> {
  const label = withSubject ? fullLabel(wording, observation) : labelWords(wording, observation)
  return [
    {text: numbers.get(observation.id)?.number ?? '', tone: 'strong', together: true},
    {text: ` ${directed(wording, observation)}`, together: true},
    {text: wording.words.bracket(label), tone: 'quiet'},
  ]
}

/** > | 第 47、49 行｜全国（中国） */
function placeWords({numbers, wording}: Composing, group: ReadonlyArray<PackFigure>, whose: string | null): string {
  const {words} = wording
  const lines = [...new Set(group.map((figure) => figure.observation.position.start.line))]
  const [figure] = group
  const scope = shortScope(wording, figure!, numbers.get(figure!.observation.id)?.regions ?? '', whose)
  return words.bars([words.lines(lines), scope])
}

/** The sources of a sentence's figures, each once. */
function sourcesOf(wording: Wording, group: ReadonlyArray<PackFigure>): Array<Run> {
  const each = groupBy(group, ({observation}) => JSON.stringify([observation.cites, observation.citesNear]))
  const runs = each.map(([figure]) => citationRuns(wording, figure!.observation))
  return joined(runs, wording.words.list(['', ''])).map((run) => ({...run, tone: 'quiet'}))
}

function joined(parts: ReadonlyArray<ReadonlyArray<Run>>, mark: string): Array<Run> {
  return parts.flatMap((part, index) => [...(index > 0 ? [{text: mark}] : []), ...part])
}
