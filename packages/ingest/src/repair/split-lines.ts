import type {Paragraph, Root} from 'mdast'
import type {Transformer} from 'unified'
import {labelledFields} from '../grammar/front-matter-label.ts'
import {isReferencesHeading} from '../grammar/references-heading.ts'
import {headingExtent} from '../grammar/heading-number.ts'
import {referenceNumbers} from '../grammar/reference-numbers.ts'
import {replaceInText, sliceText, type SourceText, trimText} from '../source/source-text.ts'
import {blockText, type Locate, locateIn, paragraphNode} from '../source/tree-text.ts'

/**
 * Divide paragraphs whose lines are paragraphs of their own (a heading, an entry, an indented first line), and run
 * the other lines on. In Chinese a line end inside a paragraph is nothing; between Latin words it is a space.
 */
export function splitLines(): Transformer<Root, Root> {
  return (tree, file) => {
    const locate = locateIn(file)
    tree.children = tree.children.flatMap((node) => {
      const text = node.type === 'paragraph' ? blockText(node) : null
      return text ? paragraphsOf(text, locate) : [node]
    })
  }
}

function paragraphsOf(text: SourceText, locate: Locate): Array<Paragraph> {
  const starts = [0, ...[...text.value.matchAll(/\r\n?|\n/g)].map((match) => match.index + match[0].length)]
  const lines = starts.map((start, index) => sliceText(text, start, starts[index + 1]))
  const groups: Array<[number, number]> = []
  for (const [index, line] of lines.entries()) {
    const end = starts[index]! + line.value.length
    if (index === 0 || standsAlone(lines[index - 1]!.value.trim()) || startsParagraph(line.value))
      groups.push([starts[index]!, end])
    else groups.at(-1)![1] = end
  }
  return groups
    .map(([start, end]) => trimText(runOn(sliceText(text, start, end))))
    .filter((paragraph) => paragraph.value !== '')
    .map((paragraph) => paragraphNode(paragraph, locate))
}

/** A line that begins a paragraph, a heading or an entry. Two ideographic spaces are the Chinese first-line indent. */
function startsParagraph(line: string): boolean {
  const text = line.trim()
  return (
    line.startsWith('\u3000\u3000') ||
    standsAlone(text) ||
    labelledFields(text).length > 0 ||
    referenceNumbers(text) !== null
  )
}

/** A line that is a heading, whatever follows. */
function standsAlone(line: string): boolean {
  const heading = headingExtent(line)
  return isReferencesHeading(line) || (heading !== null && heading.titleEnd === line.length)
}

function runOn(text: SourceText): SourceText {
  return replaceInText(
    text,
    /(?<=[\x21-\x7E])[ \t]*(?:\r\n?|\n)[ \t]*(?=[\x21-\x7E])|[ \t]*(?:\r\n?|\n)[ \t]*/g,
    (match) =>
      /[\x21-\x7E]/.test(match.input[match.index - 1] ?? '') &&
      /[\x21-\x7E]/.test(match.input[match.index + match[0].length] ?? '')
        ? ' '
        : '',
  )
}
