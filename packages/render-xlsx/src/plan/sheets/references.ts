import type {Pack, Reference} from '@region-briefs/core'
import {empty, link, list, number, text} from '../cell.ts'
import {day, isDay} from '../day.ts'
import {both} from '../language.ts'
import {tableSheet} from '../table-sheet.ts'
import {gradeWords, shownWords, ungraded, wordOf} from '../words.ts'
import type {Cell} from '../cell.ts'
import type {Language} from '../language.ts'
import type {SheetPlan} from '../sheet.ts'
import type {Column} from '../table-sheet.ts'
import {lineColumn} from './pathway-columns.ts'

const columns: ReadonlyArray<Column<Reference>> = [
  {
    key: 'numbers',
    head: both('引文编号', 'Citation no.'),
    meaning: both('论文给这条文献的编号；一条有几个编号时以“、”分开', 'numbers that the paper cites the work by'),
    type: 'text',
    whenEmpty: both('论文没有编号', 'the paper gives none'),
    cell: ({numbers}, {language}) => list(numbers, language),
  },
  {
    key: 'title',
    head: both('题名', 'Title'),
    meaning: both('文献的题名', 'title of the work'),
    type: 'text',
    whenEmpty: both('没有读出题名，见“原条目”', 'none was read; see Entry'),
    widest: 44,
    cell: ({title}) => text(title),
  },
  {
    key: 'authors',
    head: both('作者', 'Authors'),
    meaning: both('几位以“、”分开', 'authors as printed'),
    type: 'text',
    whenEmpty: both('没有印作者', 'none is printed'),
    cell: ({authors}, {language}) => list(authors, language),
  },
  {
    key: 'type',
    head: both('类型代码', 'Type code'),
    meaning: both('GB/T 7714 的文献类型和载体代码，照印', 'code of type and carrier by GB/T 7714, as printed'),
    type: 'text',
    whenEmpty: both('没有印代码', 'none is printed'),
    cell: ({type}) => text(type),
  },
  {
    key: 'container',
    head: both('所在文献', 'Container'),
    meaning: both('期刊、报纸、网站或文集', 'journal, newspaper, site or book that holds it'),
    type: 'text',
    whenEmpty: both('没有印', 'not printed'),
    cell: ({container}) => text(container),
  },
  {
    key: 'place',
    head: both('出版地', 'Place'),
    meaning: both('出版地，照印', 'place of publication as printed'),
    type: 'text',
    whenEmpty: both('没有印', 'not printed'),
    cell: ({place}) => text(place),
  },
  {
    key: 'publisher',
    head: both('出版者', 'Publisher'),
    meaning: both('出版者，照印', 'publisher as printed'),
    type: 'text',
    whenEmpty: both('没有印', 'not printed'),
    cell: ({publisher}) => text(publisher),
  },
  {
    key: 'year',
    head: both('年', 'Year'),
    meaning: both('印出的年份；不从题名或网址中推断', 'year as printed, never read out of a title or address'),
    type: 'number',
    unit: both('年', 'Year'),
    whenEmpty: both('没有印年份', 'no year is printed'),
    cell: ({year}) => number(year),
  },
  {
    key: 'date',
    head: both('日期', 'Date'),
    meaning: both('ISO 8601 文本，写到印出的一级', 'ISO 8601 text, as exact as printed'),
    type: 'text',
    whenEmpty: both('没有印日期', 'no date is printed'),
    cell: ({date}) => text(date),
  },
  {
    key: 'day',
    head: both('日', 'Day'),
    meaning: both('“日期”写到日的，作为日期值', 'the same as a date value, where it is known to the day'),
    type: 'date',
    whenEmpty: both('没有印日期，或没有写到日', 'no date is printed, or none to the day'),
    cell: ({date}) => dayOnly(date),
  },
  {
    key: 'cited_day',
    head: both('引用日期', 'Cited on'),
    meaning: both(
      '条目中方括号里的引用日期',
      'the day on which the work was looked up, in square brackets in the entry',
    ),
    type: 'date',
    whenEmpty: both('没有印，或没有写到日', 'not printed, or not to the day'),
    cell: ({citedDate}) => dayOnly(citedDate),
  },
  {
    key: 'volume',
    head: both('卷', 'Volume'),
    meaning: both('卷号，照印', 'volume as printed'),
    type: 'text',
    whenEmpty: both('没有印', 'not printed'),
    cell: ({volume}) => text(volume),
  },
  {
    key: 'issue',
    head: both('期', 'Issue'),
    meaning: both('期号，照印', 'issue as printed'),
    type: 'text',
    whenEmpty: both('没有印', 'not printed'),
    cell: ({issue}) => text(issue),
  },
  {
    key: 'pages',
    head: both('页码', 'Pages'),
    meaning: both('页码，照印', 'pages as printed'),
    type: 'text',
    whenEmpty: both('没有印', 'not printed'),
    cell: ({pages}) => text(pages),
  },
  {
    key: 'grade',
    head: both('来源等级', 'Source grade'),
    meaning: both(
      '按网址的主机和出版者评定，词义见“说明”',
      'by the host of its address and its publisher; the words are explained in Notes',
    ),
    type: 'text',
    allowed: [...shownWords(gradeWords), ungraded],
    cell: ({grade}, {language}) => text(wordOf(gradeWords, grade, language) ?? ungraded[language]),
  },
  {
    key: 'url',
    head: both('网址', 'Address'),
    meaning: both('第一个网址，可以点开', 'the first address, a link'),
    type: 'link',
    whenEmpty: both('没有印网址', 'no address is printed'),
    widest: 84,
    cell: ({url}) => link(url),
  },
  {
    key: 'doi',
    head: both('DOI', 'DOI'),
    meaning: both('数字对象标识符，照印', 'digital object identifier as printed'),
    type: 'text',
    whenEmpty: both('没有印', 'not printed'),
    cell: ({doi}) => text(doi),
  },
  {
    key: 'other_urls',
    head: both('其他网址', 'Other addresses'),
    meaning: both(
      '一条里有几篇文献时其余的网址，一行一个',
      'where the entry holds several works the other addresses, one a line',
    ),
    type: 'text',
    whenEmpty: both('没有别的网址', 'there are no others'),
    widest: 40,
    cell: ({url, urls}) => text(urls.filter((each) => each !== url).join('\n')),
  },
  {
    key: 'raw',
    head: both('原条目', 'Entry'),
    meaning: both('文献表中的原文', 'the entry as printed'),
    type: 'text',
    widest: 60,
    cell: ({raw}) => text(raw),
  },
  lineColumn(({position}) => position.start.line),
]

function dayOnly(value: string | null): Cell {
  return isDay(value) ? day(value) : empty
}

/** One row an entry of the reference list that the pack cites. */
export function referencesSheet(pack: Pack, language: Language): SheetPlan {
  return tableSheet(
    {
      id: 'references',
      tableName: 'tblReferences',
      columns,
      frozenColumns: 2,
      whenNone: both(
        '本工作簿的数字和路径没有引用文献，或论文没有文献表。',
        'The figures and pathways of this workbook cite no works, or the paper lists none.',
      ),
    },
    pack.references,
    language,
  )
}
