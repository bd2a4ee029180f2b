import type {FrontMatterName} from '@region-briefs/core'
import type {RootContent} from 'mdast'
import {labelledFields} from '../grammar/front-matter-label.ts'
import {blockText} from '../source/tree-text.ts'

/**
 * Where a paper without a list of references has its last fields, 【责任编辑：甲某】 behind the text; its length where it has none, or
 * where nothing but fields stands before them.
 */
export function backStart(nodes: ReadonlyArray<RootContent>): number {
  const last = nodes.findLastIndex((node) => !isBack(node))
  return nodes.slice(0, last + 1).some(({type}) => type === 'heading') ? last + 1 : nodes.length
}

const behindText: ReadonlySet<FrontMatterName> = new Set(['editor', 'received', 'authorNote', 'funding'])

function isBack(node: RootContent): boolean {
  const names = node.type === 'paragraph' ? labelledFields(blockText(node)?.value ?? '').map(({name}) => name) : []
  return names.length > 0 && names.every((name) => behindText.has(name))
}
