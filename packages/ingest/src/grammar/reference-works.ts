import type {ReferenceWork} from '@region-briefs/core'
import {foldReference} from './fold-reference.ts'
import {isExplanation} from './reference-explanation.ts'
import {scanTypeMarks} from './reference-type.ts'
import {readWork} from './reference-work.ts'
import {matchesOf} from './matches-of.ts'

/** A longer text is no entry but a part of the paper that stands in its place: it is kept and not taken apart. */
export const longestEntry = 5000

/**
 * Read the works of an entry, its numbers taken off. Several works stand behind one another with `;`. What cannot be
 * read stays in the title, never lost.
 */
export function referenceWorks(text: string): Array<ReferenceWork> {
  return text.length > longestEntry || isExplanation(text)
    ? [{...readWork(''), title: text.trim()}]
    : splitWorks(text).map(readWork)
}

type Token = 'mark' | 'link' | 'year' | 'semicolon' | 'stop'
const evidence =
  /(?<link>https?:)|(?<![\d-])(?<year>(?:19|20)\d{2})(?!\d)|(?<semicolon>;)(?!\s?\d{1,4}\s?[(:])|(?<=[\d)\]])(?<stop>\.)\s(?=\p{L})/giu

/**
 * A `;` parts two works where the one before has a type code or an address and its time, and the one behind has a code
 * or an address too; `2025;21(4):952` parts none. A stop parts them only where a code follows.
 */
function splitWorks(text: string): Array<string> {
  const tokens = tokensOf(foldReference(text))
  const lastMark = tokens.findLast(({token}) => token === 'mark')?.at ?? -1
  const lastLink = tokens.findLast(({token}) => token === 'link')?.at ?? -1
  const works: Array<string> = []
  let start = 0
  let seen = new Set<Token>()
  for (const {token, at} of tokens) {
    const isWhole = (seen.has('mark') || seen.has('link')) && seen.has('year')
    const cuts = (token === 'semicolon' && at < Math.max(lastMark, lastLink)) || (token === 'stop' && at < lastMark)
    if (isWhole && cuts && (token === 'semicolon' || seen.has('mark'))) {
      works.push(text.slice(start, at))
      start = at + 1
      seen = new Set()
    } else seen.add(token)
  }
  return [...works, text.slice(start)].map((work) => work.trim())
}

function tokensOf(folded: string): Array<{token: Token; at: number}> {
  const marks = scanTypeMarks(folded).map(({start}) => ({token: 'mark' as const, at: start}))
  const others = matchesOf(folded, evidence).map((match) => {
    const {link, year, semicolon} = match.groups!
    return {
      token: link
        ? ('link' as const)
        : year
          ? ('year' as const)
          : semicolon
            ? ('semicolon' as const)
            : ('stop' as const),
      at: match.index,
    }
  })
  return [...marks, ...others].toSorted((left, right) => left.at - right.at)
}
