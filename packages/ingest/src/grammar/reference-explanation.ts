import {simplifiedForm} from '@region-briefs/core'
import {foldReference} from './fold-reference.ts'
import {scanTypeMarks} from './reference-type.ts'

/** 2025 年人口抽样调查 is a time; 2025 年第 3 期, 2025 年版 are parts of a source. */
const issued = /(?<!\d)(?:1[89]|20)\d{2}(?!\d)(?!\s?年(?!\s?(?:第|版)))/

/**
 * Whether a numbered note explains a word of the text and cites nothing: whole sentences in Chinese, without type code,
 * address, 《title》 or year of publication.
 *
 *     [2]地区生产总值按现价计算，增长速度按不变价格计算。
 */
export function isExplanation(text: string): boolean {
  return (
    text.length < 2000 &&
    /[。；]\s*$/.test(text) &&
    /[，。]\S*[。；]|(?:为|是|指|按|含|系|来自|不变|口径|包括)/.test(simplifiedForm(text)) &&
    !/《|https?:|www\./.test(text) &&
    scanTypeMarks(foldReference(text)).length === 0 &&
    !issued.test(text)
  )
}
