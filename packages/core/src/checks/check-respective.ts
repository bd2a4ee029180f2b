import type {VFile} from 'vfile'
import {report} from '../diagnostics/report.ts'
import type {SentenceUnit} from '../tree/read-passages.ts'
import {respectiveOf} from '../figures/read-respective.ts'

/** Say where a 分别 has more things than figures, or fewer: nothing is dealt out there. */
export function checkRespective(sentences: ReadonlyArray<SentenceUnit>, file: VFile): void {
  for (const sentence of sentences) {
    for (const {things, figures} of respectiveOf(sentence).unequal) {
      // Fewer than two things are no list: what is dealt out was named elsewhere, or is years.
      if (things < 2) continue
      // 中国与哈萨克斯坦、乌兹别克斯坦…分别为: the one before 与 is none of the list.
      if (things === figures + 1 && /[\u4e00-\u9fff]{1,8}[与同对][^，,；;。]{1,10}、/.test(sentence.text)) continue
      report(file, 'respective-length', {
        reason: `Unexpected \`分别\` with ${figures} figures for ${things} things, expected as many of each, mend the list or read it by hand`,
        place: sentence.position,
        actual: String(figures),
        expected: [String(things)],
      })
    }
  }
}
