import {childOf} from '../xml.ts'
import type {Rule} from '../rule.ts'

/** Each index of a shared string leads to one, and the list counts itself right. */
export const sharedStringsRule: Rule = {
  id: 'shared-strings',
  check: ({sheets, sharedStrings, root, relationships, workbookPath}) => {
    const path = [...relationships(workbookPath).values()].find(({type}) => type === 'sharedStrings')?.target ?? ''
    const {uniqueCount, count} = root(path)?.attributes ?? {}
    const used = sheets.flatMap((sheet) =>
      [...sheet.cells.values()]
        .filter(({type}) => type === 's')
        .map(({address, element}) => ({where: `${sheet.path}!${address}`, index: childOf(element, 'v')?.text ?? ''})),
    )
    return [
      ...(uniqueCount !== undefined && Number(uniqueCount) !== sharedStrings.length
        ? [{where: path, reason: `counts ${uniqueCount} strings of ${sharedStrings.length}`}]
        : []),
      ...(count !== undefined && Number(count) !== used.length
        ? [{where: path, reason: `counts ${count} uses of ${used.length}`}]
        : []),
      ...used
        .filter(({index}) => !/^\d+$/.test(index) || Number(index) >= sharedStrings.length)
        .map(({where, index}) => ({where, reason: `names the shared string ${index}, which is not there`})),
    ]
  },
}
