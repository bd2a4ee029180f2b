import {titleOf} from '../tree/read-passages.ts'
import type {CheckInput, Figure} from './check-input.ts'

const closing = /^(?:结论|结语|小结|总结|结束语|主要结论|研究结论|结论与(?:建议|启示|展望|讨论))/
const closingSentence =
  /^\s*(?:总之|综上|总的(?:来)?看|总体(?:来)?看|整体(?:来)?看|综合(?:来)?看|研究(?:表明|发现)|分析表明|本文(?:发现|认为)|评估认为|报告认为)/

/** Whether a figure stands in the abstract or in the last words, which say again what the text between says. */
export function endsOf({sentences, document}: CheckInput): (figure: Figure) => boolean {
  const first = sentences[0]?.paragraph
  const hasAbstract = document.abstract !== null
  const last = sentences.at(-1)?.paragraph
  return ({sentence}) => {
    if (sentence === null) return false
    if (hasAbstract && sentence.section === null && sentence.paragraph === first) return true
    if (hasAbstract && document.abstract!.includes(sentence.text.slice(0, 30))) return true
    const title = sentence.section ? titleOf(sentence.section) : ''
    if (closing.test(title.replace(/^\s*(?:[一二三四五六七八九十\d]+[、.．]?|（[一二三四五六七八九十]）)\s*/, '')))
      return true
    return sentence.paragraph === last && closingSentence.test(sentence.text)
  }
}
