/** A part of a text in one language; `lang` is BCP 47, undefined for the document's own. */
export interface Stretch {
  text: string
  lang: string | undefined
}

/** Chinese marks belong to the Chinese text that they stand in. */
const chinese = /[\p{Script=Han}《》「」『』【】〔〕、。，；：！？（）]/u
/** Han characters with all between them that is no English clause: 中国对 APEC 其他成员的出口. */
const chineseStretch =
  /[《「『【（]?\p{Script=Han}(?:[\p{Script=Han}\d\s.·%～—\-+＋《》「」『』【】〔〕、。，；：！？（）“”]|[A-Za-z][\w&]*(?=[\s\d.-]{0,4}[\p{Script=Han}《「（、，]))*/gu
/** Four Latin words in a row are a sentence or title of another language. */
const latinStretch = /(?<!\w)[A-Za-z][\w’'-]*(?:[ ,:]{1,2}[A-Za-z“‘][\w’'”-]*){3,}/gu

/**
 * Part a text by language, so that each part can be marked and read aloud as what it is: Chinese in an English document, a
 * title of several Latin words in a Chinese one.
 *
 * @param lang  Of the document.
 */
export function languageStretches(text: string, lang: 'zh-CN' | 'en'): Array<Stretch> {
  if (lang === 'en' && !chinese.test(text)) return [{text, lang: undefined}]
  const [pattern, other] = lang === 'en' ? [chineseStretch, 'zh-CN'] : [latinStretch, 'en']
  const stretches: Array<Stretch> = []
  let end = 0
  for (const match of text.matchAll(pattern)) {
    const found = withoutLoneClosing(match[0].trimEnd())
    if (match.index > end) stretches.push({text: text.slice(end, match.index), lang: undefined})
    stretches.push({text: found, lang: other})
    end = match.index + found.length
  }
  if (end < text.length || stretches.length === 0) stretches.push({text: text.slice(end), lang: undefined})
  return stretches
}

/** A quotation mark that was opened before the stretch is not of its language. */
function withoutLoneClosing(text: string): string {
  return text.endsWith('”') && !text.includes('“') ? text.slice(0, -1) : text
}
