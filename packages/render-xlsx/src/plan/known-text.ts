import type {Observation} from '@region-briefs/core'
import {howKnownWords, knownFieldWords, wordOf} from './words.ts'
import type {Language} from './language.ts'

const marks = {zh: {is: '：', next: '；'}, en: {is: ': ', next: '; '}} as const

/** `时期：承接上文；主体：默认`, in the order of the table of words; 原文写明 where all was printed beside the figure. */
export function knownText(known: Observation['known'], language: Language): string {
  const fields = Object.keys(knownFieldWords) as Array<keyof Observation['known']>
  const {is, next} = marks[language]
  const said = fields.flatMap((field) => {
    const how = known[field]
    if (how === undefined || how === 'printed') return []
    return [`${wordOf(knownFieldWords, field, language)}${is}${wordOf(howKnownWords, how, language)}`]
  })
  return said.length === 0 ? howKnownWords.printed.shown[language] : said.join(next)
}
