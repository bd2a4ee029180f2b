import type {Calculation} from '../model/model.ts'
import {type Claim, holdAgainst} from './arithmetic/hold-against.ts'
import {isPrecise} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresOf} from './check-input.ts'
import type {FindingDraft} from './finding-draft.ts'
import {observationOf} from './look-up.ts'
import {before, isEarlier, leadOf, paragraphOf, widestSearch} from './nearby.ts'
import {smallNumeral} from '../names/small-numeral.ts'

/** 三市合计占 83.3%, 上述三类合计占 91.7%, 两者共占 55%: the shares before it. */
const together =
  /(?:(?<count>[两二三四五六七八九十])[个大]?[^，,；;。\d]{0,4})?(?:合计|共计|合起来|总计|之和|共)(?:占比?|所占比重|比重|占比)?[^，,；;。\d]{0,16}$/
const rest = /(?:^|[，,；;。、\s])(?:占)?(?:其余|其他|其它|剩余|余下)[^，,；;。\d]{0,12}$/

/**
 * Hold a share of several together against theirs, and what is left against 100 %: 甲、乙和丙分别占 41.2%、23.5% 和 18.6%，三市合计占 83.3%;
 * 加工贸易占 31.5%，一般贸易占 55.2%，其余 13.3%….
 */
export function checkSharesTogether(input: CheckInput): Array<FindingDraft> {
  return figuresOf(input).flatMap((figure): Array<FindingDraft> => {
    if (!isShare(figure) || figure.sentence === null) return []
    const lead = leadOf(input, figure)
    const shares = sharesBefore(input, figure)
    const words = together.exec(lead)
    if (words) {
      const count = words.groups!.count ? smallNumeral(words.groups!.count) : shares.length
      const row = shares.slice(0, count)
      if (row.length !== count || count < 2 || hasAmounts(input, figure)) return []
      return [holdAgainst(claimOf(figure, {operator: '+', terms: terms(row)}, row), observationOf(input))]
    }
    const near = shares.filter(({sentence}) => sentence === figure.sentence)
    if (!rest.test(lead) || near.length < 2) return []
    const left: Calculation = {operator: '-', terms: [{number: 100}, ...terms(near)]}
    return [holdAgainst(claimOf(figure, left, near), observationOf(input))]
  })
}

function isShare({observation}: Figure): boolean {
  return observation.unit === '%' && observation.direction === null && isPrecise(observation)
}

/** The shares before it in its paragraph, nearest first, up to one that is itself of several. */
function sharesBefore(input: CheckInput, figure: Figure): Array<Figure> {
  const found: Array<Figure> = []
  const paragraph = paragraphOf(input)(figure).filter(
    ({order}) => order < figure.order && order > figure.order - widestSearch,
  )
  for (const each of paragraph.toReversed()) {
    if (
      !isShare(each) ||
      isEarlier(leadOf(input, each)) ||
      /(?:19|20)\d{2}\s*年[^，,；;。]{0,10}$/.test(leadOf(input, each))
    )
      continue
    if (together.test(leadOf(input, each)) || each.observation.kind === 'growth') break
    if (each.observation.kind !== 'share' || /(?:预算|计划|目标|任务)数?的?\s*$/.test(leadOf(input, each))) break
    found.push(each)
  }
  return found
}

/** 三地 12 亿元、8 亿元，合计占 40%: it is of the amounts. */
function hasAmounts(input: CheckInput, figure: Figure): boolean {
  const nearest = before(input, figure).find(({observation: {kind}}) => kind !== 'growth')
  return nearest !== undefined && nearest.observation.unit !== '%' && nearest.observation.unit !== 'pp'
}

function terms(row: ReadonlyArray<Figure>): Array<Calculation> {
  return row.toReversed().map(({observation}) => ({observation: observation.id}))
}

function claimOf({observation: actual}: Figure, calculation: Calculation, row: ReadonlyArray<Figure>): Claim {
  return {
    rule: 'sum-of-parts',
    actual,
    calculation,
    severity: 'warning',
    what: `Shares ${row
      .toReversed()
      .map(({observation}) => `\`${observation.surface}\``)
      .join(', ')} together`,
    explanation: 'one of the shares may be misprinted, or of another whole or time',
  }
}
