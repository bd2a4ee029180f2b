import type {Mechanism, MechanismType, Pack} from '@region-briefs/core'
import {list, number, text} from '../cell.ts'
import {tableSheet} from '../table-sheet.ts'
import {mechanismWords, shownWords, wordOf} from '../words.ts'
import type {SheetPlan} from '../sheet.ts'
import type {Column} from '../table-sheet.ts'

interface Record {
  mechanism: Mechanism
  /** Labels of the regions that its text names. */
  regions: Array<string>
}

const columns: ReadonlyArray<Column<Record>> = [
  {
    key: 'mechanism_id',
    head: '机制编号',
    meaning: '固定编号',
    type: 'text',
    cell: ({mechanism}) => text(mechanism.id),
  },
  {
    key: 'type',
    head: '类型',
    meaning: '论文列举的是原则、机制、渠道、效应还是阶段',
    type: 'text',
    allowed: shownWords(mechanismWords),
    cell: ({mechanism}) => text(wordOf<MechanismType>(mechanismWords, mechanism.type)),
  },
  {
    key: 'ordinal',
    head: '序',
    meaning: '在它的列举中的次序，从 1 起',
    type: 'number',
    cell: ({mechanism}) => number(mechanism.ordinal),
  },
  {
    key: 'name',
    head: '名称',
    meaning: '论文的用词',
    type: 'text',
    widest: 30,
    cell: ({mechanism}) => text(mechanism.name),
  },
  {
    key: 'period',
    head: '时期',
    meaning: '阶段的起止，ISO 8601',
    type: 'text',
    whenEmpty: '不是阶段，或论文没有写明',
    cell: ({mechanism}) => text(mechanism.period),
  },
  {
    key: 'regions',
    head: '提到的区域',
    meaning: '其文字点名的、论文给了路径的区域',
    type: 'text',
    whenEmpty: '没有点名有路径的区域',
    cell: ({regions}) => list(regions),
  },
  {
    key: 'text',
    head: '原文',
    meaning: '论文的句子，照印',
    type: 'text',
    widest: 70,
    cell: ({mechanism}) => text(mechanism.text),
  },
  {
    key: 'line',
    head: '行号',
    meaning: '在论文文件中开始的行',
    type: 'number',
    unit: '行',
    cell: ({mechanism}) => number(mechanism.position.start.line),
  },
]

/** One row for each item of the enumerations that the paper reasons with; left out where it has none on this region. */
export function mechanismsSheet(pack: Pack): SheetPlan {
  const labels = new Map(pack.regions.map(({id, label}) => [id, label.zh]))
  return tableSheet(
    {id: 'mechanisms', tableName: 'tblMechanisms', columns, frozenColumns: 0, whenNone: null},
    pack.mechanisms.map((mechanism) => ({
      mechanism,
      regions: mechanism.regions.flatMap((id) => labels.get(id) ?? []),
    })),
  )
}
