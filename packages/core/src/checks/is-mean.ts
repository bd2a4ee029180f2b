import type {Figure} from './check-input.ts'

/** 年均 20 亿元, 累计 100 亿元，年均 20 亿元: a yearly average of several years, by its label or by the words right before it. */
export function isMean({observation, sentence, start}: Figure): boolean {
  const before = sentence?.text.slice(Math.max(0, start - longestLead), start) ?? ''
  return meanWords.test(observation.label) || meanBefore.test(before)
}

const longestLead = 16
const meanWords = /年均|年平均|平均每年/
const meanBefore = new RegExp(`(?:${meanWords.source})[^，,。；;增降]{0,8}$`)
