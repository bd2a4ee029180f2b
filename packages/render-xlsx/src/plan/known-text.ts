import type {Observation} from '@region-briefs/core'
import {howKnownWords, knownFieldWords} from './words.ts'

/** `时期：承接上文；主体：默认`, in the order of the table of words; 原文写明 where all was printed beside the figure. */
export function knownText(known: Observation['known']): string {
  const fields = Object.keys(knownFieldWords) as Array<keyof Observation['known']>
  const said = fields.flatMap((field) => {
    const how = known[field]
    return how === undefined || how === 'printed' ? [] : [`${knownFieldWords[field][0]}：${howKnownWords[how][0]}`]
  })
  return said.length === 0 ? howKnownWords.printed[0] : said.join('；')
}
