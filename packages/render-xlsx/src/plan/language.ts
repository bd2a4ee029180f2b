import type {Term} from '@region-briefs/core'

/** In which the workbook's own words are: names of sheets, heads, notes. The paper's sentences stay as printed. */
export type Language = keyof Term

/** A word of the workbook's own in both languages. */
export function both(zh: string, en: string): Term {
  return {zh, en}
}

/** BCP 47, for the file's properties. */
export const languageTags: Readonly<Record<Language, string>> = {zh: 'zh-CN', en: 'en-GB'}

/** What parts several values in one cell. */
export const separators: Readonly<Record<Language, string>> = {zh: '、', en: '; '}
