import type {OverlayRecord} from '@region-briefs/core'
import {guardWorkbook} from '../guard/guard-workbook.ts'
import {sealPackage} from '../package/seal-package.ts'
import {languageTags} from '../plan/language.ts'
import {sheetWords} from '../plan/sheet-words.ts'
import {writeWorkbook} from '../write/write-workbook.ts'
import type {Language} from '../plan/language.ts'
import type {WorkbookPlan} from '../plan/sheet.ts'
import {listsSheet} from './lists-sheet.ts'
import {overlayNotesSheet} from './overlay-notes-sheet.ts'
import {overlaySheet} from './overlay-sheet.ts'

export interface OverlayTemplateOptions {
  /** Of notes and lists; Chinese unless told. Heads and codes are the same in both, since they are read back by them. */
  language?: Language | undefined
  /** What stands in it; one example, which has no value and so gives no figure, unless told. */
  rows?: ReadonlyArray<OverlayRecord> | undefined
}

/** Nobody's day: the same template has the same bytes. */
const noDay = new Date('1980-01-01T00:00:00Z')

/** A row that shows how one is written, and is read as missing where it is left in. */
const example: OverlayRecord = {
  region: 'CN-GD',
  indicator: 'trade_goods',
  unit: '亿元',
  period: '2024',
  value: '',
  status: 'M',
  source: '',
}

/**
 * A workbook to write an overlay into, which `readOverlay` of ingest reads back: lists to choose places, indicators, units and statuses
 * from, an example, and notes on every column.
 *
 * @returns Bytes of an .xlsx file, the same for the same options.
 */
export async function overlayTemplate({language = 'zh', rows}: OverlayTemplateOptions = {}): Promise<Uint8Array> {
  const {plan} = guardWorkbook(planTemplate(rows ?? [{...example, source: exampleSource[language]}], language))
  return sealPackage(await writeWorkbook(plan), plan)
}

const exampleSource: Readonly<Record<Language, string>> = {
  zh: '示例行，请改写或删除',
  en: 'Example: write over it or delete it',
}

function planTemplate(rows: ReadonlyArray<OverlayRecord>, language: Language): WorkbookPlan {
  const {title, name} = sheetWords('overlay', language)
  const {lists, ranges} = listsSheet(language)
  return {
    properties: {
      title: name,
      subject: title,
      description: title,
      keywords: 'overlay',
      creator: 'region-briefs',
      language: languageTags[language],
      date: noDay,
    },
    sheets: [overlaySheet(rows, ranges, language), overlayNotesSheet(language), lists],
  }
}
