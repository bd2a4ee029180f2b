import {type FrontMatterField, report} from '@region-briefs/core'
import type {Heading, Root, RootContent} from 'mdast'
import type {VFile} from 'vfile'
import {type HeaderField, yamlHeader} from '../grammar/yaml-header.ts'
import {joinTexts, type SourceText, textAt} from '../source/source-text.ts'
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
    const children = textsOf(field, text).map((each) => textNode(each, locate))
    const position = {start: children[0]!.position!.start, end: children.at(-1)!.position!.end}
    return field.name === 'title'
      ? {type: 'heading', depth: 1, children: children.slice(0, 1), position: children[0]!.position!}
      : {type: 'frontMatterField', name: field.name!, children, position}
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

/** Names and keywords each by itself; the lines of an abstract or a title as one text. */
function textsOf({name, values}: HeaderField, text: string): Array<SourceText> {
  const texts = values.map(({start, end}) => textAt(text, start, end))
  return name === 'authors' || name === 'keywords' ? texts : [joinTexts(texts)]
}
