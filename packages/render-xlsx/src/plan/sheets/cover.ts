import type {Pack, PackFigure, Pathway} from '@region-briefs/core'
import {jump, list, number, text} from '../cell.ts'
import {changesText} from '../changes-text.ts'
import {citationOf, workbookCitation} from '../citation-of.ts'
import {day} from '../day.ts'
import {editionDay} from '../edition-day.ts'
import {natureOf} from '../nature-of.ts'
import {pathwayRegion} from '../region-label.ts'
import {workbookTitle} from '../workbook-title.ts'
import {headingRow, pageSheet, pairRows, titleRow} from '../page-sheet.ts'
import {sheetName} from '../sheet-words.ts'
import {coverWords, type CoverWords} from './cover-words.ts'
import type {Language} from '../language.ts'
import type {Row, SheetPlan} from '../sheet.ts'

/** What a renderer is told beside the pack. */
export interface RenderXlsxOptions {
  /** The date of the edition: its UTC day is shown, but none that nobody said (`editionDay`). */
  date: Date
  /** Version of the tool: `0.1.0`. */
  toolVersion: string
  /** Of names of sheets, heads, notes and codes; Chinese unless told. What the paper says stays Chinese. */
  language?: Language | undefined
}

/** What the workbook is, of which paper, how to cite it, what changed, and how much of it is the region's own. */
export function coverSheet(pack: Pack, {date, toolVersion, language = 'zh'}: RenderXlsxOptions): SheetPlan {
  const words = coverWords[language]
  const edited = editionDay(date, pack.document.date)
  const rows = [
    titleRow(workbookTitle(pack, language)),
    ...pairRows(words.nature, text(natureOf(pack)?.[language])),
    ...pairRows(words.missing, text(missingText(pack, words))),
    headingRow(words.region),
    ...regionRows(pack, language),
    headingRow(words.paper),
    ...paperRows(pack, language),
    headingRow(words.amounts),
    ...amountRows(pack, words),
    headingRow(words.edition),
    ...pairRows(words.citePaper, text(citationOf(pack.document))),
    ...pairRows(words.citeWorkbook, text(workbookCitation(workbookTitle(pack, language), edited, toolVersion))),
    ...pairRows(words.citeFigure, text(words.citeFigureHow)),
    ...pairRows(words.changes, text(changesText(pack, language))),
    ...pairRows(words.day, day(edited)),
    ...pairRows(words.tool, text(`region-briefs ${toolVersion}`)),
    ...pairRows(words.begin, jump('contents', 'A1', sheetName('contents', language), language)),
  ]
  return pageSheet('cover', rows, language)
}

/** One line a pathway: 起点 → 终点, and the formula where there is one. */
function pathwayText({from, formula, to, title}: Pathway): string {
  if (from === null || to === null) return title
  return `${from} → ${to}` + (formula.length === 0 ? '' : `（${formula.join(' ＋ ')}）`)
}

function regionRows(pack: Pack, language: Language): Array<Row> {
  const words = coverWords[language]
  if (pack.pathways.length === 0) return pairRows(pack.label[language] || pack.label.zh, text(words.noPathway))
  return [
    ...pack.pathways.flatMap((pathway) => pairRows(pathwayRegion(pathway, language), text(pathwayText(pathway)))),
    ...(pack.id === 'all' ? [] : pack.regions.flatMap(({definition}) => pairRows(words.definition, text(definition)))),
  ]
}

function paperRows({document}: Pack, language: Language): Array<Row> {
  const words = coverWords[language]
  return [
    ...pairRows(words.title, text(document.title)),
    ...(language === 'en' ? pairRows(words.englishTitle, text(document.english?.title)) : []),
    ...pairRows(words.authors, list(document.authors, language)),
    ...pairRows(words.date, day(document.date)),
    ...pairRows(words.keywords, list(document.keywords, language)),
    ...pairRows(words.clc, text(document.identifiers.clc)),
    ...pairRows(words.documentCode, text(document.identifiers.documentCode)),
    ...pairRows(words.articleId, text(document.identifiers.articleId)),
    ...pairRows(words.file, text(document.source.name)),
  ]
}

function amountRows(pack: Pack, words: CoverWords): Array<Row> {
  const measures = pack.pathways.reduce((sum, pathway) => sum + pathway.measures.length, 0)
  const [own, tied] = pack.id === 'all' ? words.allFigures : words.regionFigures
  return [
    ...pairRows(own, number(countOf(pack, 'region'))),
    ...pairRows(tied, number(countOf(pack, 'national-about-region'))),
    ...pairRows(words.background, number(countOf(pack, 'national'))),
    // A region's own pack holds none of these.
    ...(pack.id === 'all' ? pairRows(words.others, number(countOf(pack, 'other'))) : []),
    ...pairRows(words.measures, number(measures)),
    ...pairRows(words.references, number(pack.references.length)),
  ]
}

function countOf(pack: Pack, scope: PackFigure['scope']): number {
  return pack.figures.filter((figure) => figure.scope === scope).length
}

/** What a reader may look for in vain; null where nothing of it is missing. Of the figures only the region's own count. */
function missingText(pack: Pack, words: CoverWords): string | null {
  if (pack.pathways.length === 0) return words.noPathways
  const own = pack.figures.filter(({scope}) => scope === 'region')
  const missing = [
    ...(own.length === 0 ? [words.statistics] : []),
    ...(own.some(({observation}) => observation.status === 'target') ? [] : [words.targets]),
  ]
  return missing.length === 0 ? null : words.givesNone(pack.id === 'all', missing)
}
