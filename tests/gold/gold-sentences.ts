import {readdirSync, readFileSync} from 'node:fs'
import {checkGold} from './check-gold.ts'
import type {GoldDocument, GoldFigure, Part} from './gold-figure.ts'

/** One sentence or short passage of a file in `sentences/`. */
interface GoldSentence {
  /** The phenomenon that it tests. */
  readonly shows: string
  /** Set before the text as its title. */
  readonly title?: string
  /** As printed below the title: `2025-03-18`, `2025-03`. */
  readonly date?: string
  readonly text: string
  readonly figures: ReadonlyArray<GoldFigure>
}

interface GoldFile {
  readonly about: string
  readonly part: Part
  readonly sentences: ReadonlyArray<GoldSentence>
}

const folder = new URL('sentences/', import.meta.url)

/** All gold sentences, each as a document of its own, and what is wrong with their files. */
export function goldSentences(): {documents: Array<GoldDocument>; problems: Array<string>} {
  const documents: Array<GoldDocument> = []
  const problems: Array<string> = []
  for (const name of readdirSync(folder).toSorted()) {
    const named = /^([a-z-]+)\.(rule|test)\.json$/.exec(name)
    if (!named) continue
    try {
      const file = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as GoldFile
      if (file.part !== named[2]) problems.push(`${name}: part is ${file.part}, expected ${named[2]} as in its name`)
      documents.push(
        ...file.sentences.map((sentence, index) => documentOf(sentence, `${name} ${index + 1}`, file.part)),
      )
    } catch (error) {
      problems.push(`${name}: ${(error as Error).message}`)
    }
  }
  return {documents, problems: [...problems, ...documents.flatMap(checkGold)]}
}

/** Longest first, so that `work-report` is not taken for another's beginning. */
const styles = ['work-report', 'communique', 'commerce', 'customs', 'tables', 'paper', 'plan', 'ocr']

function documentOf(sentence: GoldSentence, name: string, part: Part): GoldDocument {
  const head = [sentence.title && `# ${sentence.title}`, sentence.date && `（${inChinese(sentence.date)}）`]
  return {
    name: `${name}: ${sentence.shows}`,
    // communique-periods.rule.json is of the style communique.
    style: styles.find((style) => name.startsWith(style)) ?? name.split('.')[0]!,
    part,
    text: `${[...head, sentence.text].filter(Boolean).join('\n\n')}\n`,
    figures: sentence.figures,
  }
}

/** `2025-03-18` as 2025年3月18日. */
function inChinese(date: string): string {
  const units = ['年', '月', '日']
  return date
    .split('-')
    .map((part, index) => `${Number(part)}${units[index]}`)
    .join('')
}
