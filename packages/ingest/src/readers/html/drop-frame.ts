import type {RootContent} from 'mdast'
import {isPageFrame} from '../../grammar/page-frame.ts'
import {joinTexts} from '../../source/source-text.ts'
import {type LeftOut, noteLeftOut} from './left-out.ts'
import {rangeOfNode} from './to-inlines.ts'

/** The blocks of a page without those of its frame: buttons to print and to share, the way to the page, who runs it. */
export function dropFrame(blocks: ReadonlyArray<RootContent>, leftOut: LeftOut): Array<RootContent> {
  return blocks.filter((block) => {
    const lines = linesOf(block)
    const isFrame = lines !== null && lines.length > 0 && lines.every(isPageFrame)
    if (isFrame) noteLeftOut(leftOut, 'frame of the page', rangeOfNode(block.position) ?? {start: 0, end: 0})
    return !isFrame
  })
}

/** The text of a paragraph, or of each item of a list; null for any other block. */
function linesOf(block: RootContent): Array<string> | null {
  if (block.type === 'list')
    return block.children.flatMap((item) => item.children.map((child) => linesOf(child)?.join('') ?? '.'))
  if (block.type !== 'paragraph') return null
  const texts = block.children.map((child) => (child.type === 'text' ? child.data?.source : undefined))
  return texts.every((text) => text !== undefined) ? [joinTexts(texts).value] : null
}
