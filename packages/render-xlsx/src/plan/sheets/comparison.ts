import type {Measure, Pack, Pathway, Region, Scope} from '@region-briefs/core'
import {list, number, text} from '../cell.ts'
import {tableSheet} from '../table-sheet.ts'
import type {SheetPlan} from '../sheet.ts'
import type {Column} from '../table-sheet.ts'

interface Record {
  region: Region
  pathways: Array<Pathway>
  measures: Array<Measure>
}

const columns: ReadonlyArray<Column<Record>> = [
  {
    key: 'region_id',
    head: '区域代码',
    meaning: '区域的代码，也是它的文件夹名',
    type: 'text',
    cell: ({region}) => text(region.id),
  },
  {
    key: 'region',
    head: '区域',
    meaning: '论文提出路径的区域',
    type: 'text',
    cell: ({region}) => text(region.label.zh),
  },
  {
    key: 'from',
    head: '起点',
    meaning: '路径从何处开始',
    type: 'text',
    whenEmpty: '标题没有写明',
    cell: ({pathways}) => list(pathways.flatMap(({from}) => from ?? [])),
  },
  {
    key: 'formula',
    head: '公式',
    meaning: '起点和终点之间的各项，以“＋”相连；不是时间次序',
    type: 'text',
    whenEmpty: '论文没有给公式',
    widest: 40,
    cell: ({pathways}) => list(pathways.map(({formula}) => formula.join(' ＋ ')).filter((each) => each !== '')),
  },
  {
    key: 'to',
    head: '终点',
    meaning: '路径通向何处',
    type: 'text',
    whenEmpty: '标题没有写明',
    cell: ({pathways}) => list(pathways.flatMap(({to}) => to ?? [])),
  },
  {
    key: 'measures',
    head: '举措数',
    meaning: '路径的举措条数',
    type: 'number',
    unit: '条',
    cell: ({measures}) => number(measures.length),
  },
  {
    key: 'industries',
    head: '产业',
    meaning: '各条举措点名的产业，每个一次',
    type: 'text',
    whenEmpty: '没有点名产业',
    widest: 36,
    cell: ({measures}) => list(unique(measures.flatMap(({industries}) => industries))),
  },
  {
    key: 'places',
    head: '地点',
    meaning: '各条举措点名的地点，每个一次',
    type: 'text',
    whenEmpty: '没有点名地点',
    widest: 36,
    cell: ({measures}) => list(unique(measures.flatMap(({places}) => places))),
  },
  {
    key: 'agreements',
    head: '协定',
    meaning: '各条举措点名的协定，每个一次',
    type: 'text',
    whenEmpty: '没有点名协定',
    cell: ({measures}) => list(unique(measures.flatMap(({agreements}) => agreements))),
  },
  {
    key: 'own_figures',
    head: '本区域数字',
    meaning: '论文给出的该区域自身的数字有几条',
    type: 'number',
    unit: '条',
    cell: ({region}) => number(countOf(region, 'region')),
  },
  {
    key: 'tied_figures',
    head: '提及的全国数字',
    meaning: '句子提到该区域的全国数字有几条；不是该区域的数字',
    type: 'number',
    unit: '条',
    cell: ({region}) => number(countOf(region, 'national-about-region')),
  },
  {
    key: 'members',
    head: '省级单位',
    meaning: 'ISO 3166-2 代码；以“、”分开',
    type: 'text',
    whenEmpty: '界线不按省划分，或区域表里没有',
    widest: 40,
    cell: ({region}) => list(region.members),
  },
  {
    key: 'definition',
    head: '界定',
    meaning: '谁这样划定该区域',
    type: 'text',
    whenEmpty: '区域表里没有',
    widest: 44,
    cell: ({region}) => text(region.definition),
  },
]

/** Regions side by side, one row each, in the order of their pathways. */
export function comparisonSheet(pack: Pack): SheetPlan {
  return tableSheet(
    {
      id: 'comparison',
      tableName: 'tblComparison',
      columns,
      frozenColumns: 2,
      whenNone: '论文没有为任何区域提出路径，因此没有可比较的区域。',
    },
    pack.regions.map((region) => {
      const pathways = pack.pathways.filter((pathway) => pathway.region === region.id)
      return {region, pathways, measures: pathways.flatMap(({measures}) => measures)}
    }),
  )
}

function countOf(region: Region, scope: Scope): number {
  return region.figures.filter((figure) => figure.scope === scope).length
}

function unique(named: ReadonlyArray<{label: string}>): Array<string> {
  return [...new Set(named.map(({label}) => label))]
}
