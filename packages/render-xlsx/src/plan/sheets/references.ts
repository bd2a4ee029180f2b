import type {Pack, Reference} from '@region-briefs/core'
import {link, list, number, text} from '../cell.ts'
import {tableSheet} from '../table-sheet.ts'
import {gradeWords, shownWords, ungraded, wordOf} from '../words.ts'
import type {SheetPlan} from '../sheet.ts'
import type {Column} from '../table-sheet.ts'

const columns: ReadonlyArray<Column<Reference>> = [
  {
    key: 'numbers',
    head: '引文编号',
    meaning: '论文给这条文献的编号；一条有几个编号时以“、”分开',
    type: 'text',
    whenEmpty: '论文没有编号',
    cell: ({numbers}) => list(numbers),
  },
  {
    key: 'title',
    head: '题名',
    meaning: '文献的题名',
    type: 'text',
    whenEmpty: '没有读出题名，见“原条目”',
    widest: 44,
    cell: ({title}) => text(title),
  },
  {
    key: 'authors',
    head: '作者',
    meaning: '几位以“、”分开',
    type: 'text',
    whenEmpty: '没有印作者',
    cell: ({authors}) => list(authors),
  },
  {
    key: 'type',
    head: '类型代码',
    meaning: 'GB/T 7714 的文献类型和载体代码，照印',
    type: 'text',
    whenEmpty: '没有印代码',
    cell: ({type}) => text(type),
  },
  {
    key: 'container',
    head: '所在文献',
    meaning: '期刊、报纸、网站或文集',
    type: 'text',
    whenEmpty: '没有印',
    cell: ({container}) => text(container),
  },
  {
    key: 'place',
    head: '出版地',
    meaning: '出版地，照印',
    type: 'text',
    whenEmpty: '没有印',
    cell: ({place}) => text(place),
  },
  {
    key: 'publisher',
    head: '出版者',
    meaning: '出版者，照印',
    type: 'text',
    whenEmpty: '没有印',
    cell: ({publisher}) => text(publisher),
  },
  {
    key: 'year',
    head: '年',
    meaning: '印出的年份；不从题名或网址中推断',
    type: 'number',
    unit: '年',
    whenEmpty: '没有印年份',
    cell: ({year}) => number(year),
  },
  {
    key: 'date',
    head: '日期',
    meaning: 'ISO 8601 文本，写到印出的一级',
    type: 'text',
    whenEmpty: '没有印日期',
    cell: ({date}) => text(date),
  },
  {
    key: 'volume',
    head: '卷',
    meaning: '卷号，照印',
    type: 'text',
    whenEmpty: '没有印',
    cell: ({volume}) => text(volume),
  },
  {
    key: 'issue',
    head: '期',
    meaning: '期号，照印',
    type: 'text',
    whenEmpty: '没有印',
    cell: ({issue}) => text(issue),
  },
  {
    key: 'pages',
    head: '页码',
    meaning: '页码，照印',
    type: 'text',
    whenEmpty: '没有印',
    cell: ({pages}) => text(pages),
  },
  {
    key: 'grade',
    head: '来源等级',
    meaning: '按网址的主机和出版者评定，词义见“说明”',
    type: 'text',
    allowed: [...shownWords(gradeWords), ungraded],
    cell: ({grade}) => text(wordOf(gradeWords, grade) ?? ungraded),
  },
  {
    key: 'url',
    head: '网址',
    meaning: '第一个网址，可以点开',
    type: 'link',
    whenEmpty: '没有印网址',
    widest: 84,
    cell: ({url}) => link(url),
  },
  {
    key: 'other_urls',
    head: '其他网址',
    meaning: '一条里有几篇文献时其余的网址，一行一个',
    type: 'text',
    whenEmpty: '没有别的网址',
    widest: 40,
    cell: ({url, urls}) => text(urls.filter((each) => each !== url).join('\n')),
  },
  {
    key: 'raw',
    head: '原条目',
    meaning: '文献表中的原文',
    type: 'text',
    widest: 60,
    cell: ({raw}) => text(raw),
  },
  {
    key: 'line',
    head: '行号',
    meaning: '条目在论文文件中开始的行',
    type: 'number',
    unit: '行',
    cell: ({position}) => number(position.start.line),
  },
]

/** One row an entry of the reference list that the pack cites. */
export function referencesSheet(pack: Pack): SheetPlan {
  return tableSheet(
    {
      id: 'references',
      tableName: 'tblReferences',
      columns,
      frozenColumns: 2,
      whenNone: '本工作簿的数字和路径没有引用文献，或论文没有文献表。',
    },
    pack.references,
  )
}
