import type {Calculation} from '../model/model.ts'
import {holdAgainst} from './arithmetic/hold-against.ts'
import {isPrecise} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresBySentence, figuresOf} from './check-input.ts'
import {findAmounts, isAmount} from './find-amount.ts'
import type {FindingDraft} from './finding-draft.ts'
import {groupBy} from './group-by.ts'
import {bestOf, observationOf} from './look-up.ts'
import {thingOf} from './measure.ts'
import {macroRegions, partitions, shareSets} from './partitions.ts'
import {smallNumeral} from '../names/small-numeral.ts'

/** Hold a whole against all of its parts: 出口 + 进口, the three industries, the addends of a 合计, the shares of four regions. */
export function checkSumOfParts(input: CheckInput): Array<FindingDraft> {
  return [...knownWholes(input), ...statedTotals(input), ...wholeShares(input)]
}

const byWhole = groupBy(
  partitions.map(({whole, parts}) => ({
    whole: thingOf(whole),
    parts: parts.map(({label, sign}) => ({thing: thingOf(label), sign})),
  })),
  ({whole}) => whole,
)
const setsOfThings = shareSets.map((set) => set.map(thingOf))

function knownWholes(input: CheckInput): Array<FindingDraft> {
  return figuresOf(input).flatMap((whole) => {
    const {observation, thing, isPlain} = whole
    if (!isPlain || !isAmount(observation) || !isPrecise(observation) || observation.status !== 'actual') return []
    const rows = (byWhole.get(thing) ?? []).flatMap(({parts}) => partsOf(input, whole, parts))
    return bestOf(rows.map((row) => held(input, whole, row)))
  })
}

interface Part {
  readonly thing: string
  readonly sign: '+' | '-'
}

interface Addend {
  readonly figure: Figure
  readonly sign: '+' | '-'
}

function partsOf(input: CheckInput, whole: Figure, parts: ReadonlyArray<Part>): Array<Array<Addend>> {
  const {subject, partner, period, unit} = whole.observation
  const found = parts.flatMap(({thing, sign}) => {
    const [figure] = findAmounts(input, {thing, subject, partner, period, unit}, whole)
    return figure ? [{figure, sign}] : []
  })
  return found.length === parts.length ? [found] : []
}

function held(input: CheckInput, {observation: actual}: Figure, row: ReadonlyArray<Addend>): FindingDraft {
  const terms: ReadonlyArray<Calculation> = row.map(({figure}) => ({observation: figure.observation.id}))
  const isDifference = row.some(({sign}) => sign === '-')
  return holdAgainst(
    {
      rule: 'sum-of-parts',
      actual,
      calculation: {operator: isDifference ? '-' : '+', terms},
      severity: 'warning',
      what: `${isDifference ? 'Difference' : 'Sum'} of ${row.map(({figure}) => `\`${figure.observation.surface}\``).join(' and ')}`,
      explanation: 'a part may be left out, misprinted, or of another coverage',
    },
    observationOf(input),
  )
}

/** 两者合计, 三省市共计, 合计达: what stands between the last of them and the total, with their number where it is said. */
const totalWords =
  /^[，,、；;\s]*(?:以上|上述|这)?(?:(?<count>[两二三四五六七八九十])(?:者|项|地|省区市|省区|省市|省|市|家|国|类|州|区|港|大?板块))?(?:合计|共计|总计|之和)(?:为|达|达到|约)?\s*$/

/**
 * 甲、乙、丙分别为 1 万吨、2 万吨和 3 万吨，合计 6 万吨: the figures of the row right before the total. Where their number is said, the
 * last so many amounts, 甲 1 万吨，增长 5%；乙 2 万吨，两省合计 3 万吨.
 */
function statedTotals(input: CheckInput): Array<FindingDraft> {
  return figuresBySentence(input).flatMap(([{text}, row]) =>
    row.flatMap((total, index) => {
      const before = row[index - 1]
      if (!before || !isAmount(total.observation) || !isPrecise(total.observation)) return []
      const words = totalWords.exec(text.slice(before.end, total.start))
      if (!words) return []
      const inRow = rowBefore(row.slice(0, index), text, total)
      const count = words.groups!.count
      const addends = count === undefined ? inRow : lastAmounts(row.slice(0, index), count, total)
      if (addends.length < 2) return []
      return [
        held(
          input,
          total,
          addends.map((figure) => ({figure, sign: '+'})),
        ),
      ]
    }),
  )
}

function lastAmounts(row: ReadonlyArray<Figure>, numeral: string, total: Figure): Array<Figure> {
  const count = smallNumeral(numeral)
  const amounts = row.filter(
    ({observation}) => isAmount(observation) && observation.unit === total.observation.unit && isPrecise(observation),
  )
  // More than are counted may hold a whole or another year's; nobody says which.
  return amounts.length === count ? amounts : []
}

function rowBefore(row: ReadonlyArray<Figure>, text: string, total: Figure): Array<Figure> {
  const addends: Array<Figure> = []
  for (const figure of row.toReversed()) {
    const next = addends[0]
    if (!isAmount(figure.observation) || figure.observation.unit !== total.observation.unit) break
    if (next && !/^[、，,和及与\s]+$/.test(text.slice(figure.end, next.start))) break
    addends.unshift(figure)
  }
  return addends.every(({observation}) => isPrecise(observation)) ? addends : []
}

/** The shares of the four regions, or of three industries, in one whole at one time. */
function wholeShares(input: CheckInput): Array<FindingDraft> {
  const shares = figuresOf(input).filter(
    ({observation}) =>
      observation.kind === 'share' && observation.unit === '%' && isPrecise(observation) && observation.period !== null,
  )
  const ofRegions = groupBy(
    shares.filter(({whose}) => macroRegions.includes(whose)),
    ({observation, thing, whole}) => [thing, whole?.text ?? '', observation.period, observation.partner].join('|'),
  )
  const regions = [...ofRegions.values()].flatMap((group) => {
    const row = macroRegions.flatMap((name) => group.find(({whose}) => whose === name) ?? [])
    return row.length === macroRegions.length ? [row] : []
  })
  const ofThings = groupBy(shares, ({observation, whose, whole}) =>
    [whose, whole?.text ?? '', observation.period, observation.partner].join('|'),
  )
  const things = [...ofThings.values()].flatMap((group) =>
    setsOfThings.flatMap((set) => {
      const row = set.flatMap((wanted) => group.find(({thing}) => thing === wanted) ?? [])
      return row.length === set.length ? [row] : []
    }),
  )
  return [...regions, ...things].map((row) => shareOfRest(input, row))
}

/** The last share is held against 100 less the others. */
function shareOfRest(input: CheckInput, row: ReadonlyArray<Figure>): FindingDraft {
  const inOrder = row.toSorted((left, right) => left.order - right.order)
  const last = inOrder.at(-1)!
  const terms: ReadonlyArray<Calculation> = [
    {number: 100},
    ...inOrder.slice(0, -1).map(({observation}) => ({observation: observation.id})),
  ]
  return holdAgainst(
    {
      rule: 'sum-of-parts',
      actual: last.observation,
      calculation: {operator: '-', terms},
      severity: 'warning',
      what: `What ${inOrder
        .slice(0, -1)
        .map(({observation}) => `\`${observation.surface}\``)
        .join(', ')} leave of 100 %`,
      explanation: 'one of the shares may be misprinted, or of another whole or time',
    },
    observationOf(input),
  )
}
