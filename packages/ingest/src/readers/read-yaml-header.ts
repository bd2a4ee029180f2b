import {type FrontMatterField, report} from '@region-briefs/core'
import type {Heading, Root, RootContent} from 'mdast'
import type {VFile} from 'vfile'
import {type HeaderField, yamlHeader} from '../grammar/yaml-header.ts'
import {fromPieces, type SourceText} from '../source/source-text.ts'
import {blockText, locateIn, textNode} from '../source/tree-text.ts'
import {readMarkdown} from './read-markdown.ts'

/**
 * Markdown with its YAML header, if it has one: title, authors, date and their like become the title and fields of the front
 * matter. What a site needs and no paper prints is left out, and a message says so.
 */
export function readMarkdownFile(text: string, file: VFile): Root {
  const header = yamlHeader(text)
  if (!header) return readMarkdown(text)
  // Blanked, so that offsets and lines stay.
  const tree = readMarkdown(text.slice(0, header.end).replaceAll(/[^\r\n]/g, ' ') + text.slice(header.end))
  const locate = locateIn(file)
  const known = header.fields.filter(({name, values}) => name !== null && values.length > 0)
  const others = header.fields.filter(({name}) => name === null)
  if (others.length > 0)
    report(file, 'part-left-out', {
      reason: `Unexpected ${others.map(({key}) => `\`${key}\``).join(', ')} in the YAML header, expected title, author, date or another field of a paper, left out`,
      place: locate({start: 0, end: header.end}),
      actual: others.map(({key}) => key).join(', '),
    })
  const nodes = known.map((field): FrontMatterField | Heading => {
    const child = textNode(sourceOf(field, text), locate)
    const position = child.position!
    return field.name === 'title'
      ? {type: 'heading', depth: 1, children: [child], position}
      : {type: 'frontMatterField', name: field.name!, children: [child], position}
  })
  tree.children = [...nodes.filter((node) => !isRepeated(node, tree.children[0])), ...tree.children]
  return tree
}

/** Many papers print the title once more, as the first heading. */
function isRepeated(node: RootContent, first: RootContent | undefined): boolean {
  if (node.type !== 'heading' || first?.type !== 'heading' || first.depth !== 1) return false
  const [printed] = first.children
  return printed?.type === 'text' && first.children.length === 1 && printed.value === blockText(node)!.value
}

/** The values of a field as one text, parted by a comma; of many lines, one after the other. */
function sourceOf({name, values}: HeaderField, text: string): SourceText {
  const gap = name === 'authors' || name === 'keywords' ? '，' : ''
  return fromPieces(
    values.flatMap(({start, end}, index) => [
      ...(index > 0 && gap !== '' ? [{value: gap, start: values[index - 1]!.end, end: start}] : []),
      {value: text.slice(start, end), start, end},
    ]),
  )
}
