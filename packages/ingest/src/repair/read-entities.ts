import {report} from '@region-briefs/core'
import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Root} from 'mdast'
import {decodeNumericCharacterReference} from 'micromark-util-decode-numeric-character-reference'
import type {Transformer} from 'unified'
import {replaceSpans, type SourceText} from '../source/source-text.ts'
import {locateIn} from '../source/tree-text.ts'
import {repairTexts} from './repair-texts.ts'
import {matchesOf} from '../grammar/matches-of.ts'

/** Written twice over, `&amp;nbsp;`: what is left after Markdown has read a reference once. */
const left =
  /&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[\da-fA-F]{1,6})|(?<name>nbsp|ensp|emsp|amp|lt|gt|quot|middot|mdash|ndash|hellip|ldquo|rdquo|lsquo|rsquo|times|permil));/g

/** Read character references that stand for characters of the text, those that Markdown has read and those it left. */
export function readEntities(): Transformer<Root, Root> {
  return (tree, file) => {
    const original = String(file)
    const isPage = file.data.format === 'html' || file.data.format === 'docx'
    repairTexts(tree, file, (text) => {
      const spans = !text.value.includes('&')
        ? []
        : matchesOf(text.value, left).map((match) => ({
            start: match.index,
            end: match.index + match[0].length,
            value: decoded(match),
          }))
      // In a page they are how it is written, and nothing to mend.
      const first = isPage
        ? undefined
        : text.pieces.find((piece) => original[piece.start] === '&' && isReference(original, piece))
      if (first) {
        const printed = original.slice(first.start, first.end)
        report(file, 'character-reference', {
          reason: `Unexpected character reference \`${printed}\`, expected the character itself, read as \`${first.value}\``,
          place: locateIn(file)(first),
          actual: printed,
          expected: [first.value],
        })
      }
      return spans.length > 0 ? replaceSpans(text, spans) : text
    })
  }
}

function isReference(original: string, {start, end, value}: SourceText['pieces'][number]): boolean {
  return value.length < end - start && original[end - 1] === ';'
}

function decoded(match: RegExpExecArray): string {
  const {decimal, hex, name} = match.groups!
  if (name) return decodeNamedCharacterReference(name) || match[0]
  return decodeNumericCharacterReference(decimal ?? hex!, decimal ? 10 : 16)
}
