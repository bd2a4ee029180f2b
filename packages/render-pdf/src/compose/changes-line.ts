import type {Change} from '@region-briefs/core'
import {terms} from '@region-briefs/core/printing'
import type {Block} from '../blocks/blocks.ts'
import type {Composing} from './composing.ts'
import {groupBy} from '../figures/group-by.ts'
import type {Wording} from '../wording/wording.ts'

/** > | 与上一版相比：修改数字 2 处，新增举措 1 处。 Of the newest edition that touches the pack; nothing where none does. */
export function changesLine({pack: {changes}, wording}: Composing): Array<Block> {
  if (changes.length === 0) return []
  const latest = Math.max(...changes.map(editionOf))
  const newest = changes.filter((change) => editionOf(change) === latest)
  const kinds = groupBy(newest, ({type, what}) => `${type} ${what}`).map((group) => countWords(wording, group))
  return [{type: 'paragraph', role: 'meta', runs: [{text: wording.words.changes(kinds)}]}]
}

function editionOf({edition}: Change): number {
  return edition ?? 0
}

function countWords({words, term}: Wording, group: ReadonlyArray<Change>): string {
  const {type, what} = group[0]!
  return words.changed(term(terms.change[type]), term(terms.changed[what]), group.length)
}
