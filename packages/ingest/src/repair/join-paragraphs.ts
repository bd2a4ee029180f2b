import {report} from '@region-briefs/core'
import type {Root, RootContent} from 'mdast'
import type {Transformer} from 'unified'
import type {VFile} from 'vfile'
import {labelledFields} from '../grammar/front-matter-label.ts'
import {isReferencesHeading} from '../grammar/references-heading.ts'
import {headingExtent} from '../grammar/heading-number.ts'
import {continuesMeasures} from '../grammar/measure-marker.ts'
import {referenceNumbers} from '../grammar/reference-numbers.ts'
import {fromPieces, joinTexts, rangeOf, type SourceText} from '../source/source-text.ts'
import {blockText, type Locate, locateIn, paragraphNode} from '../source/tree-text.ts'

/** Where in the paper we are: entries of the reference list are joined by another rule than running text. */
type Part = 'body' | 'references' | 'back'

/**
 * Join paragraphs that a page break parted: mid-sentence, mid-word, mid-entry. Headings, labelled lines, captions and
 * short unpunctuated lines (titles, authors) are never joined to anything. Measures in paragraphs of their own
 * (一是…。 二是…。) are one list and made one paragraph; nothing was broken there, so no message is left.
 */
export function joinParagraphs(): Transformer<Root, Root> {
  return (tree, file) => {
    const locate = locateIn(file)
    const children: Array<RootContent> = []
    let part: Part = 'body'
    for (const node of tree.children) {
      const text = node.type === 'paragraph' ? blockText(node) : null
      const last = children.at(-1)
      const before = last?.type === 'paragraph' ? blockText(last) : null
      if (text) part = partAt(part, text.value, before?.value ?? '')
      if (text && before && continuesMeasures(before.value, text.value)) {
        children[children.length - 1] = paragraphNode(joinTexts([before, text]), locate)
      } else if (text && before && goesOn(before.value, text.value, part)) {
        children[children.length - 1] = paragraphNode(joined(before, text, file, locate), locate)
      } else children.push(node)
    }
    tree.children = children
  }
}

function partAt(part: Part, text: string, before: string): Part {
  if (isReferencesHeading(text)) return 'references'
  if (part !== 'references' || referenceNumbers(text) || isReferencesHeading(before)) return part
  return labelledFields(text).length > 0 || isFinishedEntry(before) ? 'back' : part
}

function goesOn(before: string, text: string, part: Part): boolean {
  if (isReferencesHeading(before) || startsAnew(text)) return false
  if (part === 'references') return referenceNumbers(text) === null && referenceNumbers(before) !== null
  const label = labelledFields(before)[0]?.name
  const isAbstract = label === 'abstract' || label === 'englishAbstract'
  if (part === 'back' ? !isAbstract : label && !isAbstract) return false
  const heading = headingExtent(before)
  return isRunningText(before) && !(heading && heading.titleEnd === before.length) && !isFinished(before)
}

/** Lines that never go on from the one before: headings, labelled fields, captions, an indented first line. */
function startsAnew(text: string): boolean {
  return (
    headingExtent(text) !== null ||
    isReferencesHeading(text) ||
    labelledFields(text).length > 0 ||
    /^[图表]\s*\d/.test(text) ||
    text.startsWith('\u3000\u3000')
  )
}

/** A title or a list of authors is short and has no comma or stop. */
function isRunningText(text: string): boolean {
  return text.length > 60 || /[，。；,;]/.test(text)
}

/** A sentence has ended: a stop, closing quotes and citation marks behind it left out. */
function isFinished(text: string): boolean {
  return /(?:[。！？!?：:]|…|[A-Za-z]\.)$/.test(
    text.replace(/(?:\s*\^?[[［〔]\d[\d\s,，、—–-]*[\]］〕]|[”’"'」』）)])+\s*$/, '').trimEnd(),
  )
}

/** An entry ends with a stop and has its year. */
function isFinishedEntry(text: string): boolean {
  return /[.。]\s*$/.test(text) && /(?:19|20)\d{2}/.test(text)
}

function joined(before: SourceText, text: SourceText, file: VFile, locate: Locate): SourceText {
  const start = rangeOf(before)!.end
  const end = rangeOf(text)!.start
  const left = before.value.at(-1)!
  const right = text.value[0]!
  // Two words need a space between them; a hyphen or a Chinese character does not.
  const gap = /[A-Za-z\d,.;:]/.test(left) && /[A-Za-z]/.test(right) ? ' ' : ''
  reportJoin(file, left, right, locate({start: start - 1, end: end + 1}))
  return joinTexts([before, fromPieces([{value: gap, start, end}]), text])
}

function reportJoin(file: VFile, left: string, right: string, place: ReturnType<Locate>): void {
  const isNumber = /[\d.．]/.test(left) && /\d/.test(right)
  const shown = `${left}↵${right}`
  if (isNumber) {
    report(file, 'number-page-break', {
      reason: `Unexpected page break beside a number at \`${shown}\`, expected a whole number, check the printed page`,
      place,
      actual: shown,
      expected: [`${left}${right}`],
    })
  } else {
    report(file, 'paragraph-page-break', {
      reason: `Unexpected page break inside a sentence at \`${shown}\`, expected a whole sentence, joined`,
      place,
      actual: shown,
      expected: [`${left}${right}`],
    })
  }
}
