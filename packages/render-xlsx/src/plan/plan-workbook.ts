import type {Pack} from '@region-briefs/core'
import {contentsSheet} from './sheets/contents.ts'
import {coverSheet} from './sheets/cover.ts'
import {notesSheet} from './sheets/notes.ts'
import {natureOf} from './nature-of.ts'
import {planTables} from './plan-tables.ts'
import {workbookTitle} from './workbook-title.ts'
import type {RenderXlsxOptions} from './sheets/cover.ts'
import type {WorkbookPlan} from './sheet.ts'

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
  const data = planTables(pack).filter(({rows}) => rows.length > 0)
  const contents = contentsSheet([cover, notes, ...data])
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
    sheets: [cover, contents, notes, ...data],
  }
}
