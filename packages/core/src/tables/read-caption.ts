import type {PhrasingContent} from 'mdast'
import type {CaptionedTable, Period, Quantity, Unit, UnitReading} from '../tree/nodes.ts'
import type {RegionBook} from '../regions/region-book.ts'
import {textOf} from '../tree/read-passages.ts'
import {
  captionLeads,
  captionTails,
  emptyCaptions,
  growthHeads,
  indexHeads,
  measureNouns,
  partnerHeads,
  shareHeads,
} from './head-words.ts'
import type {HeadReading} from './read-head.ts'
import {readHead} from './read-head.ts'
import {isIndexBase} from './read-grid.ts'
import type {TableUnit} from './read-tables.ts'
import {placeInCaption, placeNamed, type PlaceFound} from './table-place.ts'

/** What stands around a table and holds for all its cells. */
export interface CaptionReading {
  /** As printed, `表 1` included; null where the table has none. */
  readonly text: string | null
  /** What the table measures; empty where the caption does not say one thing. */
  readonly measure: string
  readonly head: HeadReading
  readonly place: PlaceFound | null
  /** 对东盟出口: with whom the whole table trades. */
  readonly partner: string | null
  /** Its rows are those that trade is done with. */
  readonly listsPartners: boolean
  readonly units: ReadonlyArray<UnitReading>
  readonly cites: ReadonlyArray<number>
}

const number =
  /^\s*(?:续?表|附表|Table)\s*(?:\d{1,3}(?:\s*[-—–.．]\s*\d{1,3})?|[一二三四五六七八九十]{1,3})?\s*[:：、.．]?\s*/i
const towards =
  /(?:对|与|向|赴|自|从)(?<name>\p{Script=Han}{1,10}?)(?:的)?(?:货物|服务|贸易|进出口|出口|进口|投资|直接投资)/u

/** Read a table's caption and the line of its unit; without a caption, the sentence that introduces it. */
export function readCaption({captioned, lead}: TableUnit, regions: RegionBook): CaptionReading {
  const lines = captionLines(captioned)
  const nodes = lines.length > 0 ? lines.flat() : lead ? leadNodes(lead) : []
  const text = lines.map((line) => line.map(textOf).join('')).join(' ')
  const shown = text === '' && lead ? lead.text : text
  const place = placeInCaption(blankedText(nodes).replace(number, ''), regions)
  const head = headOf(nodes)
  const partner = towards.exec(shown)?.groups!.name ?? null
  return {
    text: text === '' ? null : text,
    measure: measureIn(nodes, place),
    head,
    place,
    partner:
      partner !== null && partner !== place?.name && placeNamed(partner, {own: null, regions}) !== null
        ? partner
        : null,
    listsPartners: /(?:对|与|同|自|从|向)(?:部分|主要|重点|各)?(?:国家|贸易伙伴|国别|地区|市场)/.test(shown),
    units: nodes.filter((node): node is Unit => node.type === 'unit').map(({reading}) => reading),
    cites: nodes.flatMap((node) => (node.type === 'citation' ? node.numbers : [])),
  }
}

/** The lines above a table, each as its nodes. */
function captionLines(captioned: CaptionedTable | null): Array<Array<PhrasingContent>> {
  return (captioned?.children ?? []).flatMap((child) => (child.type === 'tableCaption' ? [child.children] : []))
}

/** The text with what is marked in it as one U+FFFC each. */
function blankedText(nodes: ReadonlyArray<PhrasingContent>): string {
  return nodes.map((node) => (node.type === 'text' ? node.value : '\uFFFC')).join('')
}

/** What is marked in a sentence, as the nodes of a caption are. */
function leadNodes({text, periods, citations}: NonNullable<TableUnit['lead']>): Array<PhrasingContent> {
  const marks = [...periods, ...citations].toSorted((left, right) => left.start - right.start)
  const nodes: Array<PhrasingContent> = []
  let done = 0
  for (const {node, start, end} of marks) {
    nodes.push({type: 'text', value: text.slice(done, start)}, node)
    done = end
  }
  return [...nodes, {type: 'text', value: text.slice(done)}]
}

/** A caption read as a head: its type and basis hold for cells whose own heads say none. */
function headOf(nodes: ReadonlyArray<PhrasingContent>): HeadReading {
  const isKind = <Kind extends Period | Unit | Quantity>(type: Kind['type']) =>
    nodes.filter((node) => node.type === type) as Array<Kind>
  const text = nodes.map(textOf).join('').replace(number, '').trim()
  const blanked = blankedText(nodes).trim()
  const head = readHead([
    {
      node: {type: 'tableCell', children: []},
      row: 0,
      column: 0,
      text,
      blanked,
      quantities: [],
      periods: isKind<Period>('period').filter((time) => !isIndexBase(time, nodes)),
      units: isKind<Unit>('unit'),
      citations: [],
      isCovered: false,
      isWide: false,
    },
  ])
  return {...head, type: typeOfAll(text)}
}

/** 总额及其增长速度 names two things: neither holds for every cell. */
function typeOfAll(text: string): HeadReading['type'] {
  if (/(?:及|和|与|、)(?:其)?(?:同比)?(?:增长|增速|比重|占比|构成)/.test(text)) return null
  if (indexHeads.test(text)) return 'index'
  if (shareHeads.test(text.replace(/[（(].*$/, ''))) return 'share'
  return growthHeads.test(text) ? 'growth' : null
}

/** 表 2 2024 年甲省分行业固定资产投资情况（单位：亿元）: 固定资产投资. */
function measureIn(nodes: ReadonlyArray<PhrasingContent>, place: PlaceFound | null): string {
  const words = blankedText(nodes)
    .replace(number, '')
    .replaceAll(/[（(［[][^（()）］\]]{0,30}[）)］\]]/g, '')
    .replaceAll(/(?:计量)?单\s{0,4}位\s*[:：].*$/g, '')
    .replaceAll(/[“”"'\s]/g, '')
  const behind = words.slice(words.lastIndexOf('\uFFFC') + 1)
  const unplaced = place ? behind.replace(place.words, '') : behind
  const measure = unplaced
    .replace(captionLeads, '')
    .replace(/^(?:我国|全国|全省|全市)/, '')
    .replace(captionLeads, '')
    .replace(captionTails, '')
    .replace(captionTails, '')
  if (emptyCaptions.test(measure) || /[，。；：,;:、]/.test(measure)) return ''
  if (!measureNouns.test(measure)) return ''
  // GDP 占比: the noun of the share is cut off with 情况 and the like.
  const share = typeOfAll(words) === 'share' ? (/占比|比重|份额/.exec(words)?.[0] ?? '') : ''
  return measure.includes(share) ? measure : measure + share
}

/** Whether a head of a column of rows, or the caption, says that they are those that trade is done with. */
export function listsPartners(head: string, caption: CaptionReading): boolean {
  return partnerHeads.test(head) || (caption.listsPartners && /国|地区|伙伴|市场/.test(head))
}
