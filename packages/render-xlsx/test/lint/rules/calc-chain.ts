import {childOf, childrenOf} from '../xml.ts'
import type {Rule} from '../rule.ts'

/** The order of calculation names only cells that have a formula: Excel calls any other a damaged file. */
export const calcChainRule: Rule = {
  id: 'calc-chain',
  check: ({relationships, workbookPath, workbook, root, sheets}) => {
    const path = [...relationships(workbookPath).values()].find(({type}) => type === 'calcChain')?.target ?? ''
    const ids = childrenOf(childOf(workbook, 'sheets'), 'sheet').map(({attributes}) => attributes['sheetId'])
    let sheetId = ''
    return childrenOf(root(path), 'c').flatMap(({attributes}) => {
      const {r: address = '', i = sheetId} = attributes
      sheetId = i
      const cell = sheets[ids.indexOf(sheetId)]?.cells.get(address)
      return cell && cell.formula !== null
        ? []
        : [{where: path, reason: `names ${address} of sheet ${sheetId}, which has no formula`}]
    })
  },
}
