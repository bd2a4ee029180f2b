import type {Change, FieldChange, Pack} from '@region-briefs/core'
import {calculated, list, number, text} from '../cell.ts'
import {both} from '../language.ts'
import {regionLabels} from '../region-label.ts'
import {tableSheet} from '../table-sheet.ts'
import {changeClassWords, changedWords, changeWords, shownWords, wordOf} from '../words.ts'
import type {Language} from '../language.ts'
import type {SheetPlan} from '../sheet.ts'
import type {Column} from '../table-sheet.ts'

interface Record {
  change: Change
  /** Labels of the regions that it touches. */
  regions: Array<string>
}

const columns: ReadonlyArray<Column<Record>> = [
  {
    key: 'edition',
    head: both('版次', 'Edition'),
    meaning: both('随第几版而来，从 2 起', 'the number of the edition that it came with, from 2'),
    type: 'number',
    whenEmpty: both('两版直接相比，没有版次', 'two texts were compared outside a ledger'),
    cell: ({change}) => number(change.edition),
  },
  {
    key: 'type',
    head: both('变动', 'Change'),
    meaning: both(
      '与上一版相比是新增、删除、修改还是移动',
      'whether it was added, dropped, revised or moved since the last edition',
    ),
    type: 'text',
    allowed: shownWords(changeWords),
    cell: ({change}, {language}) => text(wordOf(changeWords, change.type, language)),
  },
  {
    key: 'what',
    head: both('对象', 'What'),
    meaning: both(
      '变的是数字、举措、路径、序列还是核对结果',
      'whether a figure, measure, pathway, series or check changed',
    ),
    type: 'text',
    allowed: shownWords(changedWords),
    cell: ({change}, {language}) => text(wordOf(changedWords, change.what, language)),
  },
  {
    key: 'id',
    head: both('编号', 'ID'),
    meaning: both(
      '变动之物在新版中的编号；删除的，在旧版中',
      'its id in this edition; of what is gone, in the last one',
    ),
    type: 'text',
    cell: ({change}) => text(change.id),
  },
  {
    key: 'before',
    head: both('原来', 'Before'),
    meaning: both('上一版怎样写', 'as the last edition had it'),
    type: 'text',
    whenEmpty: both('新增的，原来没有', 'it was added'),
    widest: 50,
    cell: ({change}) => text(change.before),
  },
  {
    key: 'after',
    head: both('现在', 'After'),
    meaning: both('这一版怎样写', 'as this edition has it'),
    type: 'text',
    whenEmpty: both('删除的，现在没有', 'it is gone'),
    widest: 50,
    cell: ({change}) => text(change.after),
  },
  {
    key: 'fields',
    head: both('哪些字段', 'Fields'),
    meaning: both(
      '不同的字段及其前后的值：字段：前 → 后；字段用模型的名字',
      'the fields that differ, each with its values: field: before → after, by the model’s names',
    ),
    type: 'text',
    whenEmpty: both('不是修改', 'it was not revised'),
    widest: 40,
    cell: ({change}) => text(change.fields.map(fieldText).join('\n')),
  },
  {
    key: 'difference',
    head: both('差', 'Difference'),
    meaning: both('现在减原来，以基本单位计', 'after less before, in the base unit'),
    type: 'number',
    whenEmpty: both('不是同一单位的两个数', 'not two numbers in one unit'),
    cell: ({change}) => calculated(change.difference),
  },
  {
    key: 'class',
    head: both('性质', 'Class'),
    meaning: both('是事实有了新说法，还是改正了写法', 'whether the world is told of anew or the same is said rightly'),
    type: 'text',
    allowed: shownWords(changeClassWords),
    cell: ({change}, {language}) => text(wordOf(changeClassWords, change.class, language)),
  },
  {
    key: 'regions',
    head: both('相关区域', 'Regions'),
    meaning: both('变动关系到的区域', 'the regions that it touches'),
    type: 'text',
    whenEmpty: both('不关系到某一个区域', 'it touches no one region'),
    cell: ({regions}, {language}) => list(regions, language),
  },
  {
    key: 'line',
    head: both('行号', 'Line'),
    meaning: both(
      '在新版论文文件中的行；删除的，在旧版中',
      'line in this edition’s file; of what is gone, in the last one’s',
    ),
    type: 'number',
    unit: both('行', 'lines'),
    whenEmpty: both('不在论文的某一行', 'on no line of the paper'),
    cell: ({change}) => number(change.position?.start.line),
  },
]

/** One row a change of each edition, the oldest first; left out where nothing changed or there was only one. */
export function ledgerSheet(pack: Pack, language: Language): SheetPlan {
  const labels = regionLabels(pack, language)
  return tableSheet(
    {id: 'ledger', tableName: 'tblLedger', columns, frozenColumns: 3, whenNone: null},
    pack.changes.map((change) => ({change, regions: change.regions.map((id) => labels.get(id) ?? id)})),
    language,
  )
}

function fieldText({field, before, after}: FieldChange): string {
  return `${field}: ${before ?? '—'} → ${after ?? '—'}`
}
