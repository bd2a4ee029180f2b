import {report} from '@region-briefs/core'
import type {Root} from 'mdast'
import type {Transformer} from 'unified'
import {beyondUsual, unshown} from '../grammar/unshown-characters.ts'
import {rangeOf, sliceText} from '../source/source-text.ts'
import {locateIn} from '../source/tree-text.ts'
import {repairTexts} from './repair-texts.ts'

/** Tell characters that no font of a briefing has, each once, where it first stands; nothing is changed. */
export function tellUnshown(): Transformer<Root, Root> {
  return (tree, file) => {
    const told = new Set<string>()
    const locate = locateIn(file)
    repairTexts(tree, file, (text) => {
      if (!beyondUsual.test(text.value)) return text
      for (const {0: character, index} of text.value.matchAll(unshown)) {
        // A compatibility ideograph is set as the one that it is drawn like.
        if (told.has(character) || character.normalize('NFC').search(unshown) < 0) continue
        told.add(character)
        report(file, 'character-unshown', {
          reason: `Unexpected character \`${character}\` (${codeOf(character)}), expected one that the fonts of a briefing have, printed as \`〓\`; write it otherwise, or name fonts that have it (\`pdf.fonts\`)`,
          place: locate(rangeOf(sliceText(text, index, index + character.length))!),
          actual: character,
        })
      }
      return text
    })
  }
}

function codeOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}
