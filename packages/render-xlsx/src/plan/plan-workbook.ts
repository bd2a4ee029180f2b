import type {Pack} from '@region-briefs/core'
import {comparisonSheet} from './sheets/comparison.ts'
import {contentsSheet} from './sheets/contents.ts'
import {coverSheet} from './sheets/cover.ts'
import {dictionarySheet} from './sheets/dictionary.ts'
import {indicatorsSheet} from './sheets/indicators.ts'
import {checksSheet} from './sheets/checks.ts'
import {measureDetailsSheet} from './sheets/measure-details.ts'
import {measuresSheet} from './sheets/measures.ts'
import {mechanismsSheet} from './sheets/mechanisms.ts'
import {notesSheet} from './sheets/notes.ts'
import {pathwaySheet} from './sheets/pathway.ts'
import {referencesSheet} from './sheets/references.ts'
import {seriesSheet} from './sheets/series.ts'
import {natureOf} from './nature-of.ts'
import {workbookTitle} from './workbook-title.ts'
import type {RenderXlsxOptions} from './sheets/cover.ts'
import type {SheetPlan, WorkbookPlan} from './sheet.ts'

/**
 * Lay a pack out as sheets of plain cells, with nothing of the file format in them.
 *
 * @param pack     A region's pack, or that of all regions, which has a comparison besides. What the pack does not
 *                 hold is said in words on its sheet.
 * @param options  Date of the edition and version of the tool, for the cover and the file's properties.
 */
export function planWorkbook(pack: Pack, options: RenderXlsxOptions): WorkbookPlan {
  const cover = coverSheet(pack, options)
  const notes = notesSheet(pack)
  const data = dataSheets(pack)
  // The contents count the dictionary's rows, and the dictionary describes the contents' columns.
  const dictionary = dictionarySheet([contentsSheet([cover]), ...data])
  const contents = contentsSheet([cover, notes, ...data, dictionary])
  return {
    properties: {
      title: workbookTitle(pack),
      subject: pack.document.title,
      description: ['论文中的数字、路径和举措，每个数字都能追到原句和文献', natureOf(pack)]
        .filter((part) => part !== null)
        .join('；'),
      keywords: pack.document.keywords.join('; '),
      creator: 'region-briefs',
      language: 'zh-CN',
      date: options.date,
    },
    sheets: [cover, contents, notes, ...data, dictionary],
  }
}

function dataSheets(pack: Pack): Array<SheetPlan> {
  return [
    pack.id === 'all' ? comparisonSheet(pack) : null,
    indicatorsSheet(pack),
    pathwaySheet(pack),
    measuresSheet(pack),
    measureDetailsSheet(pack),
    mechanismsSheet(pack),
    seriesSheet(pack),
    checksSheet(pack),
    referencesSheet(pack),
  ].filter((sheet) => sheet !== null)
}
