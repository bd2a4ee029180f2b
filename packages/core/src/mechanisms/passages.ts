import type {Paragraph, Root, RootContent} from 'mdast'
import type {Section} from '../tree/nodes.ts'
import {textOf} from '../tree/read-passages.ts'

/** A paragraph with the section that it stands in and the text of the paragraph before it there. */
export interface Passage {
  readonly paragraph: Paragraph
  readonly section: Section | null
  readonly before: string
}

/** The paragraphs of a tree in the order of the text. */
export function passagesOf(tree: Root): Array<Passage> {
  const found: Array<Passage> = []
  const visit = (nodes: ReadonlyArray<RootContent>, section: Section | null): void => {
    let before = ''
    for (const node of nodes) {
      if (node.type === 'section') visit(node.children, node)
      else if (node.type === 'paragraph') {
        found.push({paragraph: node, section, before})
        before = textOf(node)
      } else if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
        visit(node.children, section)
    }
  }
  visit(tree.children, null)
  return found
}

/** All sections of a tree, each before those in it. */
export function sectionsOf(nodes: ReadonlyArray<RootContent>): Array<Section> {
  return nodes.flatMap((node) => (node.type === 'section' ? [node, ...sectionsOf(node.children)] : []))
}

/** The text of what stands below a heading, sub-sections included. */
export function textBelow(section: Section): string {
  return section.children
    .filter((node) => node.type !== 'heading')
    .map((node) => (node.type === 'section' ? sectionText(node) : textOf(node)))
    .join('')
    .trim()
}

function sectionText(section: Section): string {
  return section.children.map((node) => (node.type === 'section' ? sectionText(node) : textOf(node))).join('')
}
