import type {Pack} from '@region-briefs/core'
import {both, languageTags} from './language.ts'
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
 *                 hold is said in words on its sheet, or the sheet is left out.
 * @param options  Date of the edition and version of the tool, for the cover and the file's properties; the language.
 */
export function planWorkbook(pack: Pack, options: RenderXlsxOptions): WorkbookPlan {
  const language = options.language ?? 'zh'
  const cover = coverSheet(pack, options)
  const notes = notesSheet(pack, language)
  const data = planTables(pack, language).filter(({rows}) => rows.length > 0)
  const contents = contentsSheet([cover, notes, ...data], language)
  return {
    properties: {
      title: workbookTitle(pack, language),
      subject: pack.document.title,
      description: [about[language], natureOf(pack)?.[language] ?? ''].filter((part) => part !== '').join('；'),
      keywords: pack.document.keywords.join('; '),
      creator: 'region-briefs',
      language: languageTags[language],
      date: options.date,
    },
    sheets: [cover, contents, notes, ...data],
  }
}

const about = both(
  '论文中的数字、路径和举措，每个数字都能追到原句和文献',
  'figures, pathways and measures of the paper, each figure with the way back to its sentence and source',
)
