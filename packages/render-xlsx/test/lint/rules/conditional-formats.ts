import {formulaFault} from '../formula-parts.ts'
import {rangesOf} from '../range.ts'
import {allOf, childrenOf} from '../xml.ts'
import type {Book} from '../book.ts'
import type {Rule} from '../rule.ts'
import type {XmlElement} from '../xml.ts'

/** How many formulas a rule of each type needs at least. */
const formulas: Readonly<Record<string, number>> = {cellIs: 1, expression: 1, containsText: 1}

/** Each rule is on cells, has its own rank in its sheet, and the formulas that its type needs. */
export const conditionalFormatsRule: Rule = {
  id: 'conditional-formats',
  check: (book) =>
    book.sheets.flatMap(({path, root}) => {
      const formats = allOf(root, 'conditionalFormatting').filter(({attributes}) => attributes['sqref'] !== undefined)
      const rules = formats.flatMap((format) => childrenOf(format, 'cfRule'))
      const ranks = rules.map(({attributes}) => attributes['priority'] ?? '')
      return [
        ...formats
          .filter(({attributes}) => rangesOf(attributes['sqref']!).includes(null))
          .map(({attributes}) => ({where: path, reason: `formats \`${attributes['sqref']}\`, which is no range`})),
        ...formats
          .filter(({children}) => children.length === 0)
          .map(({attributes}) => ({where: path, reason: `formats ${attributes['sqref']} by no rule`})),
        ...ranks
          .filter((rank, index) => !/^[1-9]\d*$/.test(rank) || ranks.indexOf(rank) !== index)
          .map((rank) => ({where: path, reason: `has the rank ${rank} twice, or it is none`})),
        ...rules.flatMap((rule) => faultsOf(rule, book).map((reason) => ({where: path, reason}))),
      ]
    }),
}

function faultsOf(rule: XmlElement, book: Book): Array<string> {
  const {type = '', operator = ''} = rule.attributes
  const given = childrenOf(rule, 'formula').map(({text}) => text)
  const needed = /^(?:notB|b)etween$/.test(operator) ? 2 : (formulas[type] ?? 0)
  return [
    ...(given.length < needed ? [`has ${given.length} formulas in a rule of type ${type}`] : []),
    ...given.flatMap((formula) => formulaFault(formula, book) ?? []),
  ]
}
