import type {GoldDocument} from '../gold/gold-figure.ts'

/**
 * One long paper out of the passages of many texts, over and over. No two rounds are the same: each has other decimals, so that
 * nothing can be read once for all of them.
 * @param characters  About how long; whole rounds are kept.
 */
export function longText(documents: ReadonlyArray<GoldDocument>, characters: number): {text: string; rounds: number} {
  const round = documents.flatMap(({text}) => passagesOf(text ?? '')).join('\n\n')
  const rounds = Math.max(1, Math.round(characters / (round.length + 2)))
  const passages = Array.from({length: rounds}, (_, turn) => withOtherDecimals(round, turn))
  return {text: `# 区域发展统计资料汇编\n\n${passages.join('\n\n')}\n`, rounds}
}

/** Without its title, its list of references and what stands before the first full sentence: a text has those once. */
function passagesOf(text: string): Array<string> {
  const body = text.replace(/\n参考文献[\s\S]*/, '')
  return body
    .split(/\n{2,}/)
    .filter((passage) => !passage.startsWith('# ') && /^[#|一二三四五（表单注]|[。；：]$/.test(passage.trim()))
}

function withOtherDecimals(round: string, turn: number): string {
  return round.replaceAll(/(?<=\d\.\d*)\d(?![\d.])/g, (digit) => String((Number(digit) + turn) % 10))
}
