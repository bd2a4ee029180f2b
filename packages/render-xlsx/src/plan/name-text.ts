import {nameTerm} from '@region-briefs/core'
import type {Language} from './language.ts'

/** Whose a figure is, in the language of the workbook; a name that no table knows stays as the paper prints it. */
export function nameText(name: string, language: Language): string {
  return language === 'zh' ? name : (nameTerm(name)?.en ?? name)
}
