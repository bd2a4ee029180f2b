import {inPercent} from './arithmetic/in-percent.ts'
import type {Calculation} from '../model/model.ts'
import {type Claim, holdAgainst} from './arithmetic/hold-against.ts'
import {isPrecise} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresOf} from './check-input.ts'
import type {FindingDraft} from './finding-draft.ts'
import {bestOf, observationOf} from './look-up.ts'
import {before, behind, isEarlier, isExactAmount, isOfOneUnit, isParted, leadOf} from './nearby.ts'

/** 占全国 43.85 万亿元的 5.0%, 为年度计划 75 亿元的 104.0%, 是 2010 年 1.62 万亿元的 2.1 倍: the amount right before 的. */
const joint = /^\s*的\s*(?:比重为?|比例为?)?\s*(?:约为?|近)?\s*$/
const verbs = /占|为|是|达|完成|相当于|等于|恢复[到至]/
/** 较 1.06 万亿元的…: what is compared and not divided. */
const comparing = /[比较](?!重|例)/

/** Hold a share or a multiple against the amount that its words are right behind, and the one that stands before both. */
export function checkOfAmount(input: CheckInput): Array<FindingDraft> {
  return figuresOf(input).flatMap((figure): Array<FindingDraft> => {
    const {observation} = figure
    const isHeld =
      (observation.unit === '%' || observation.unit === 'times') &&
      observation.direction === null &&
      isPrecise(observation) &&
      figure.sentence !== null
    if (!isHeld) return []
    const words = leadOf(input, figure)
    if (!joint.test(words)) return saidElsewhere(input, figure, words)
    const [whole, ...others] = before(input, figure)
    if (!whole || !isExactAmount(whole)) return []
    const lead = leadOf(input, whole)
    if (!verbs.test(lead) || comparing.test(lead)) return []
    const text = figure.sentence!.text
    const parts = others.filter(
      (each) => isExactAmount(each) && isOfOneUnit(each, whole) && !/[；;。]/.test(text.slice(each.end, whole.start)),
    )
    return bestOf(
      likeliestFirst(input, figure, parts).map((part) =>
        holdAgainst(claimOf(figure, part, whole), observationOf(input)),
      ),
    )
  })
}

/** 完成预算的 102.5%, 完成年度目标任务的 113.2%. */
const completing =
  /(?:目标|任务|计划|预算)完成率(?:为|达到?)?\s*$|(?:完成|达到?|为|占)[^，,；;。]{0,6}(?:预算|计划|目标|任务)数?的\s*$/
/** 年初预算为 96.0 亿元, 年度目标 5.5 万人. */
const planned = /(?:预算|计划|目标|任务)数?(?:为|是)?\s*$/
/** 是挂牌前的 4.3 倍, 约为当年的 2.1 倍. */
const multiplied = /(?:是|为|达|达到|相当于)[^，,；;。\d]{0,10}的\s*$/

/** The plan that is said before it in the sentence; the one amount of an earlier time around a multiple. */
function saidElsewhere(input: CheckInput, figure: Figure, words: string): Array<FindingDraft> {
  const text = figure.sentence!.text
  const earlierOnes = before(input, figure).filter(
    (each) => isExactAmount(each) && !isParted(text, each.end, figure.start),
  )
  if (figure.observation.unit === '%' && completing.test(words)) {
    const plan =
      earlierOnes.find((each) => planned.test(leadOf(input, each))) ??
      behind(input, figure)
        .slice(0, 1)
        .find((each) => isExactAmount(each) && planned.test(leadOf(input, each)))
    const part = earlierOnes.find((each) => each !== plan && plan && isOfOneUnit(each, plan))
    return plan && part ? [holdAgainst(claimOf(figure, part, plan), observationOf(input))] : []
  }
  if (figure.observation.unit !== 'times' || !multiplied.test(words)) return []
  const level = earlierOnes.find((each) => !isEarlier(leadOf(input, each)))
  if (!level) return []
  const bases = [...earlierOnes, ...behind(input, figure)].filter(
    (each) => each !== level && isExactAmount(each) && isOfOneUnit(each, level) && isEarlier(leadOf(input, each)),
  )
  const [base, another] = bases
  return base && !another ? [holdAgainst(claimOf(figure, level, base), observationOf(input))] : []
}

/** The nearest that is of no earlier time; before the list behind 其中, its whole. */
function likeliestFirst(input: CheckInput, figure: Figure, parts: ReadonlyArray<Figure>): ReadonlyArray<Figure> {
  const at = parts[0]?.sentence?.text.lastIndexOf('其中', parts[0].start) ?? -1
  const likely = parts.find((each) => !isEarlierThan(input, each, figure) && (at < 0 || each.end <= at))
  return likely ? [likely, ...parts.filter((each) => each !== likely)] : []
}

/** 2024 年为 1.25 万亿元，占全国…的 2.9%: its year is said, but it is that of the share too. */
function isEarlierThan(input: CheckInput, each: Figure, figure: Figure): boolean {
  const [own, other] = [each.observation.period, figure.observation.period]
  return isEarlier(leadOf(input, each)) && (own === null || own !== other)
}

function claimOf({observation: actual}: Figure, {observation: part}: Figure, {observation: whole}: Figure): Claim {
  const ratio: Calculation = {operator: '/', terms: [{observation: part.id}, {observation: whole.id}]}
  return {
    rule: actual.unit === '%' ? 'share-of-whole' : 'growth-of-levels',
    actual,
    calculation: actual.unit === '%' ? inPercent(ratio) : ratio,
    severity: 'warning',
    what: `\`${part.surface}\` of \`${whole.surface}\``,
    explanation: 'one of the three may be misprinted, or of another coverage',
  }
}
