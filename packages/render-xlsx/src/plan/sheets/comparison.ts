import type {Measure, Pack, Pathway, Region, Scope} from '@region-briefs/core'
import {list, number, text} from '../cell.ts'
import {both} from '../language.ts'
import {regionLabel} from '../region-label.ts'
import {tableSheet} from '../table-sheet.ts'
import type {Language} from '../language.ts'
import type {SheetPlan} from '../sheet.ts'
import type {Column} from '../table-sheet.ts'

interface Record {
  region: Region
  pathways: Array<Pathway>
  measures: Array<Measure>
}

const items = both('条', 'items')
const notInHeading = both('标题没有写明', 'the heading does not say')

const columns: ReadonlyArray<Column<Record>> = [
  {
    key: 'region_id',
    head: both('区域代码', 'Region ID'),
    meaning: both('区域的代码，也是它的文件夹名', 'id of the region, and the name of its folder'),
    type: 'text',
    cell: ({region}) => text(region.id),
  },
  {
    key: 'region',
    head: both('区域', 'Region'),
    meaning: both('论文提出路径的区域', 'a region that the paper gives a pathway'),
    type: 'text',
    cell: ({region}, {language}) => text(regionLabel(region, language)),
  },
  {
    key: 'from',
    head: both('起点', 'Start'),
    meaning: both('路径从何处开始', 'where the pathway starts'),
    type: 'text',
    whenEmpty: notInHeading,
    cell: ({pathways}, {language}) =>
      list(
        pathways.flatMap(({from}) => from ?? []),
        language,
      ),
  },
  {
    key: 'formula',
    head: both('公式', 'Formula'),
    meaning: both(
      '起点和终点之间的各项，以“＋”相连；不是时间次序',
      'terms between start and end, joined by ＋; no order in time',
    ),
    type: 'text',
    whenEmpty: both('论文没有给公式', 'the paper gives none'),
    widest: 40,
    cell: ({pathways}, {language}) =>
      list(
        pathways.map(({formula}) => formula.join(' ＋ ')).filter((each) => each !== ''),
        language,
      ),
  },
  {
    key: 'to',
    head: both('终点', 'End'),
    meaning: both('路径通向何处', 'where the pathway leads'),
    type: 'text',
    whenEmpty: notInHeading,
    cell: ({pathways}, {language}) =>
      list(
        pathways.flatMap(({to}) => to ?? []),
        language,
      ),
  },
  {
    key: 'measures',
    head: both('举措数', 'Measures'),
    meaning: both('路径的举措条数', 'how many measures the pathway has'),
    type: 'number',
    unit: items,
    cell: ({measures}) => number(measures.length),
  },
  {
    key: 'industries',
    head: both('产业', 'Industries'),
    meaning: both('各条举措点名的产业，每个一次', 'industries that the measures name, each once'),
    type: 'text',
    whenEmpty: both('没有点名产业', 'none is named'),
    widest: 36,
    cell: ({measures}, {language}) => list(unique(measures.flatMap(({industries}) => industries)), language),
  },
  {
    key: 'places',
    head: both('地点', 'Places'),
    meaning: both('各条举措点名的地点，每个一次', 'places that the measures name, each once'),
    type: 'text',
    whenEmpty: both('没有点名地点', 'none is named'),
    widest: 36,
    cell: ({measures}, {language}) => list(unique(measures.flatMap(({places}) => places)), language),
  },
  {
    key: 'agreements',
    head: both('协定', 'Agreements'),
    meaning: both('各条举措点名的协定，每个一次', 'agreements that the measures name, each once'),
    type: 'text',
    whenEmpty: both('没有点名协定', 'none is named'),
    cell: ({measures}, {language}) => list(unique(measures.flatMap(({agreements}) => agreements)), language),
  },
  {
    key: 'own_figures',
    head: both('本区域数字', 'Own figures'),
    meaning: both('论文给出的该区域自身的数字有几条', 'how many figures the paper gives for the region itself'),
    type: 'number',
    unit: items,
    cell: ({region}) => number(countOf(region, 'region')),
  },
  {
    key: 'tied_figures',
    head: both('提及的全国数字', 'National figures tied'),
    meaning: both(
      '句子提到该区域的全国数字有几条；不是该区域的数字',
      'how many national figures stand in sentences that name the region; they are not the region’s',
    ),
    type: 'number',
    unit: items,
    cell: ({region}) => number(countOf(region, 'national-about-region')),
  },
  {
    key: 'members',
    head: both('省级单位', 'Provinces'),
    meaning: both('ISO 3166-2 代码', 'ISO 3166-2 codes'),
    type: 'text',
    whenEmpty: both('界线不按省划分，或区域表里没有', 'its borders cut provinces, or no table has it'),
    widest: 40,
    cell: ({region}, {language}) => list(region.members, language),
  },
  {
    key: 'definition',
    head: both('界定', 'Definition'),
    meaning: both('谁这样划定该区域', 'who defines the region so'),
    type: 'text',
    whenEmpty: both('区域表里没有', 'not in the table of regions'),
    widest: 44,
    cell: ({region}) => text(region.definition),
  },
]

/** Regions side by side, one row each, in the order of their pathways. */
export function comparisonSheet(pack: Pack, language: Language): SheetPlan {
  return tableSheet(
    {
      id: 'comparison',
      tableName: 'tblComparison',
      columns,
      frozenColumns: 2,
      whenNone: both(
        '论文没有为任何区域提出路径，因此没有可比较的区域。',
        'The paper proposes no pathway for any region, so there is nothing to compare.',
      ),
    },
    pack.regions.map((region) => {
      const pathways = pack.pathways.filter((pathway) => pathway.region === region.id)
      return {region, pathways, measures: pathways.flatMap(({measures}) => measures)}
    }),
    language,
  )
}

function countOf(region: Region, scope: Scope): number {
  return region.figures.filter((figure) => figure.scope === scope).length
}

function unique(named: ReadonlyArray<{label: string}>): Array<string> {
  return [...new Set(named.map(({label}) => label))]
}
