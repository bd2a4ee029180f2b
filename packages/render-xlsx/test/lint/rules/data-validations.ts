import {formulaFault} from '../formula-parts.ts'
import {overlap, rangeOf, rangesOf} from '../range.ts'
import {allOf, childOf} from '../xml.ts'
import type {Book} from '../book.ts'
import type {Fault, Rule} from '../rule.ts'
import type {XmlElement} from '../xml.ts'

/** Characters of a list that is written in the rule itself. */
const longestList = 255

/** Each rule is on cells of its own, and its list is a short text or a place that is there. */
export const dataValidationsRule: Rule = {
  id: 'data-validations',
  check: (book) =>
    book.sheets.flatMap(({path, root}) => {
      const [list] = allOf(root, 'dataValidations')
      const rules = allOf(root, 'dataValidation').filter(({attributes}) => attributes['sqref'] !== undefined)
      const count = list?.attributes['count']
      const faults: Array<Fault> =
        count !== undefined && Number(count) !== list!.children.length
          ? [{where: path, reason: `counts ${count} validations of ${list!.children.length}`}]
          : []
      const ranges = rules.map(({attributes}) => rangesOf(attributes['sqref']!))
      for (const [index, rule] of rules.entries()) {
        const before = ranges.slice(0, index).flat()
        const isTwice = ranges[index]!.some((range) => before.some((other) => range && other && overlap(range, other)))
        const reason = faultOf(rule, ranges[index]!.includes(null), book) ?? (isTwice ? 'validates a cell twice' : null)
        if (reason !== null) faults.push({where: `${path}!${rule.attributes['sqref']}`, reason})
      }
      return faults
    }),
}

function faultOf(rule: XmlElement, isNoRange: boolean, book: Book): string | null {
  if (isNoRange) return 'is no range'
  const {type = 'none', operator = 'between'} = rule.attributes
  if (type === 'none') return null
  const [first, second] = ['formula1', 'formula2'].map((name) => childOf(rule, name)?.text ?? '') as [string, string]
  if (first === '') return `a rule of type ${type} without its formula`
  const isBetween = !['list', 'custom'].includes(type) && operator.endsWith('etween')
  if (isBetween && second === '') return 'a range of values without its end'
  if (type === 'list' && first.startsWith('"')) {
    const isGood = first.length - 2 <= longestList && /^"[^"]*"$/.test(first) && first.length > 2
    return isGood ? null : 'a list that is too long or not in quotes'
  }
  if (type === 'list' && !isOneList(first)) return 'a list that is neither in quotes nor one row or column'
  return formulaFault(first, book) ?? (second === '' ? null : formulaFault(second, book))
}

/** One row or column of cells, a name, or a formula that gives one; texts with commas between them are none without quotes. */
function isOneList(formula: string): boolean {
  if (/^[^()"']*,/.test(formula)) return false
  const range = rangeOf(formula.replace(/^.*!/, ''))
  return range === null || range.top === range.bottom || range.left === range.right
}
