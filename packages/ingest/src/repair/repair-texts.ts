import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {SourceText} from '../source/source-text.ts'
import {blocksIn, blockText, locateIn, textNode} from '../source/tree-text.ts'

/** Run a repair over the text of every paragraph and heading; a text that it gives back as it was is left alone. */
export function repairTexts(tree: Root, file: VFile, repair: (text: SourceText) => SourceText): void {
  const locate = locateIn(file)
  for (const node of blocksIn(tree)) {
    const text = blockText(node)
    const repaired = text && repair(text)
    if (repaired && repaired !== text) node.children = [textNode(repaired, locate)]
  }
}
