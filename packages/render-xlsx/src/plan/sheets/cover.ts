import type {Pack, PackFigure, Pathway} from '@region-briefs/core'
import {jump, list, number, text} from '../cell.ts'
import {citationOf} from '../citation-of.ts'
import {editionDay} from '../edition-day.ts'
import {natureOf} from '../nature-of.ts'
import {workbookTitle} from '../workbook-title.ts'
import {headingRow, pageSheet, pairRows, titleRow} from '../page-sheet.ts'
import {sheetWords} from '../sheet-words.ts'
import type {Row, SheetPlan} from '../sheet.ts'

/** What a renderer is told beside the pack. */
export interface RenderXlsxOptions {
  /** The date of the edition: its UTC day is shown, but none that nobody said (`editionDay`). */
  date: Date
  /** Version of the tool: `0.1.0`. */
  toolVersion: string
}

/** What the workbook is, of which paper, how to cite it, and how much of it is the region's own. */
export function coverSheet(pack: Pack, options: RenderXlsxOptions): SheetPlan {
  return pageSheet('cover', [
    titleRow(workbookTitle(pack)),
    ...pairRows('文本性质', text(natureOf(pack))),
    ...pairRows('没有的内容', text(missingText(pack))),
    headingRow('区域与路径'),
    ...regionRows(pack),
    headingRow('论文'),
    ...paperRows(pack),
    headingRow('数字的多少'),
    ...amountRows(pack),
    headingRow('版本与引用'),
    ...pairRows('论文的引用方式', text(citationOf(pack.document))),
    ...pairRows('数字的引用方式', text('写明论文、行号和引文编号；全国数字须写明“全国”，不得写成本区域的数字')),
    ...pairRows('编制日期', text(editionDay(options.date, pack.document.date))),
    ...pairRows('编制工具', text(`region-briefs ${options.toolVersion}`)),
    ...pairRows('从这里开始', jump('contents', 'A1', sheetWords.contents.name)),
  ])
}

/** One line a pathway: 起点 → 终点, and the formula where there is one. */
function pathwayText({from, formula, to, title}: Pathway): string {
  if (from === null || to === null) return title
  return `${from} → ${to}` + (formula.length === 0 ? '' : `（${formula.join(' ＋ ')}）`)
}

function regionRows(pack: Pack): Array<Row> {
  if (pack.pathways.length === 0) {
    return pairRows(pack.label.zh, text('论文没有提出区域路径，因此没有分区域的工作簿'))
  }
  return [
    ...pack.pathways.flatMap((pathway) => pairRows(pathway.regionLabel, text(pathwayText(pathway)))),
    ...(pack.id === 'all'
      ? []
      : pack.regions.flatMap(({definition}) => pairRows('区域的界定（本工具的区域表）', text(definition)))),
  ]
}

function paperRows({document}: Pack): Array<Row> {
  return [
    ...pairRows('题名', text(document.title)),
    ...pairRows('作者', list(document.authors)),
    ...pairRows('日期', text(document.date)),
    ...pairRows('关键词', list(document.keywords)),
    ...pairRows('中图分类号', text(document.identifiers.clc)),
    ...pairRows('文献标识码', text(document.identifiers.documentCode)),
    ...pairRows('文章编号', text(document.identifiers.articleId)),
    ...pairRows('论文文件', text(document.source.name)),
  ]
}

function amountRows(pack: Pack): Array<Row> {
  const measures = pack.pathways.reduce((sum, pathway) => sum + pathway.measures.length, 0)
  const own = pack.id === 'all' ? '各区域自身的数字（条）' : '本区域自身的数字（条）'
  const tied = pack.id === 'all' ? '提及某一区域的全国数字（条）' : '提及本区域的全国数字（条）'
  return [
    ...pairRows(own, number(countOf(pack, 'region'))),
    ...pairRows(tied, number(countOf(pack, 'national-about-region'))),
    ...pairRows('全国背景数字（条）', number(countOf(pack, 'national'))),
    // A region's own pack holds none of these.
    ...(pack.id === 'all' ? pairRows('其他主体的数字（条）', number(countOf(pack, 'other'))) : []),
    ...pairRows('举措（条）', number(measures)),
    ...pairRows('参考文献（条）', number(pack.references.length)),
  ]
}

function countOf(pack: Pack, scope: PackFigure['scope']): number {
  return pack.figures.filter((figure) => figure.scope === scope).length
}

/** What a reader may look for in vain; null where nothing of it is missing. Of the figures only the region's own count. */
function missingText(pack: Pack): string | null {
  if (pack.pathways.length === 0) return '论文没有提出区域路径'
  const own = pack.figures.filter(({scope}) => scope === 'region')
  const missing = [
    ...(own.length === 0 ? ['统计数字'] : []),
    ...(own.some(({observation}) => observation.status === 'target') ? [] : ['目标值']),
  ]
  const whose = pack.id === 'all' ? '各区域' : '本区域'
  return missing.length === 0 ? null : `论文没有给出${whose}自身的${missing.join('和')}`
}
