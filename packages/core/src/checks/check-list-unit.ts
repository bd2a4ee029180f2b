import {isPrecise} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresBySentence} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'
import {isExactAmount} from './nearby.ts'

/** Amounts of one list lie within so many times of each other, or one of them has another scale. */
const widest = 1000
const fewest = 3

/** Say where one amount of a list has 万 for 亿, so that it is thousands of times less than its neighbours: 1105 亿元、702 万元和 668 亿元. */
export function checkListUnit(input: CheckInput): Array<FindingDraft> {
  return figuresBySentence(input).flatMap(([{text}, row]) =>
    listsIn(row, text).flatMap((list) => {
      const units = [...new Set(list.map(({observation}) => observation.printedUnit))]
      const odd = list.filter(
        ({observation}) =>
          list.filter((other) => other.observation.printedUnit === observation.printedUnit).length === 1,
      )
      const [figure] = odd
      if (units.length !== 2 || odd.length !== 1 || !figure) return []
      const others = list.filter((each) => each !== figure)
      return isFarOff(figure, others) ? [differing(figure, others[0]!)] : []
    }),
  )
}

/** Amounts of one unit that nothing but 、 and 和 parts, names included. */
function listsIn(row: ReadonlyArray<Figure>, text: string): Array<ReadonlyArray<Figure>> {
  const lists: Array<Array<Figure>> = []
  for (const figure of row) {
    if (!isExactAmount(figure) || !isPrecise(figure.observation) || figure.observation.value === 0) continue
    const list = lists.at(-1)
    const last = list?.at(-1)
    const isNext =
      last !== undefined &&
      last.observation.unit === figure.observation.unit &&
      /^\s*[、和及与]\s*[^，,、；;。\d]{0,10}$/.test(text.slice(last.end, figure.start))
    if (isNext) list!.push(figure)
    else lists.push([figure])
  }
  return lists.filter(({length}) => length >= fewest)
}

function isFarOff(figure: Figure, others: ReadonlyArray<Figure>): boolean {
  const {value, scale} = figure.observation
  return others.every(({observation: other}) => {
    const [printed, neighbour] = [value! / scale, other.value! / other.scale]
    const asPrinted = Math.max(value! / other.value!, other.value! / value!)
    const asOthers = Math.max(printed / neighbour, neighbour / printed)
    return asPrinted > widest && asOthers < 20
  })
}

function differing({observation: actual}: Figure, {observation: other}: Figure): FindingDraft {
  return findingDraft({
    rule: 'list-unit',
    status: 'differs',
    severity: 'warning',
    message: `Unexpected \`${actual.printedUnit}\` in \`${actual.surface}\`, expected \`${other.printedUnit}\` as in the rest of the list, \`${other.surface}\`; a unit may be misprinted`,
    expected: other.printedUnit,
    actual: actual.printedUnit,
    observations: [actual.id, other.id],
    position: actual.position,
  })
}
