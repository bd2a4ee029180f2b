import type {Change, Pack} from '@region-briefs/core'
import {terms} from '@region-briefs/core'
import type {Block} from '../blocks/blocks.ts'
import {groupBy} from '../figures/group-by.ts'
import {words} from '../wording/words.ts'

/** > | 与上一版相比：修改数字 2 处，新增举措 1 处。 Of the newest edition that touches the pack; nothing where none does. */
export function changesLine({changes}: Pack): Array<Block> {
  if (changes.length === 0) return []
  const latest = Math.max(...changes.map(editionOf))
  const newest = changes.filter((change) => editionOf(change) === latest)
  const kinds = groupBy(newest, ({type, what}) => `${type} ${what}`).map(countWords)
  return [{type: 'paragraph', role: 'meta', runs: [{text: words.changes(kinds)}]}]
}

function editionOf({edition}: Change): number {
  return edition ?? 0
}

function countWords(group: ReadonlyArray<Change>): string {
  const {type, what} = group[0]!
  return `${terms.change[type].zh}${terms.changed[what].zh} ${group.length} 处`
}
