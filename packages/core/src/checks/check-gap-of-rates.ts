import {type Claim, holdAgainst} from './arithmetic/hold-against.ts'
import {isPrecise} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresOf} from './check-input.ts'
import type {FindingDraft} from './finding-draft.ts'
import {bestOf, observationOf} from './look-up.ts'
import {before, behind, isParted, leadOf} from './nearby.ts'

/** 高于全国平均水平 1.2 个百分点, 增速比全国低 0.5 个百分点. */
const above =
  /(?:高于|快于|高出|领先|好于)(?<name>[^，,；;。\d]{1,16})$|比(?<other>[^，,；;。\d]{1,16})(?:高|快|多)出?$/
const below = /(?:低于|慢于|落后|少于)(?<name>[^，,；;。\d]{1,16})$|比(?<other>[^，,；;。\d]{1,16})(?:低|慢|少)$/

/**
 * Hold the gap between two rates against both where the sentence gives the other one behind it: 增长 11.2%，高于全县农民收入增速 3.9 个百分点，
 * 全县农民收入增长 7.3%.
 */
export function checkGapOfRates(input: CheckInput): Array<FindingDraft> {
  return figuresOf(input).flatMap((figure): Array<FindingDraft> => {
    const {observation, sentence} = figure
    if (!sentence || observation.unit !== 'pp' || !isPrecise(observation)) return []
    const lead = leadOf(input, figure)
    const inside = rateInside(input, figure, lead)
    if (inside) return [holdAgainst(claimOf(figure, inside.more, inside.less), observationOf(input))]
    const words = above.exec(lead) ?? below.exec(lead)
    const own = before(input, figure).find(isRate)
    const [other] = behind(input, figure)
    if (!words || !own || !other || !isRate(other)) return []
    if (isParted(sentence.text, own.end, figure.start) || isParted(sentence.text, figure.end, other.start)) return []
    const name = (words.groups!.name ?? words.groups!.other)!.replaceAll(/增速|增幅|平均|水平|[的\s]/g, '')
    const said = leadOf(input, other).replaceAll(/\s/g, '')
    if (name.length < 2 || !said.includes(name) || own.observation.kind !== other.observation.kind) return []
    const [more, less] = above.test(lead) ? [own, other] : [other, own]
    return bestOf([holdAgainst(claimOf(figure, more, less), observationOf(input))])
  })
}

/** 年均增长 10.0%，高于全国同期 6.6% 的年均增速 3.4 个百分点: the other rate stands in the words of the comparison. */
function rateInside(input: CheckInput, figure: Figure, lead: string): {more: Figure; less: Figure} | null {
  const [other, own] = before(input, figure)
  if (!other || !own || !isRate(other) || !isRate(own) || !/^\s*的[^，,；;。\d]{0,10}$/.test(lead)) return null
  const words = leadOf(input, other)
  if (/(?:高于|快于|高出)[^，,；;。]{0,12}$/.test(words)) return {more: own, less: other}
  return /(?:低于|慢于)[^，,；;。]{0,12}$/.test(words) ? {more: other, less: own} : null
}

function isRate({observation}: Figure): boolean {
  return observation.unit === '%' && isPrecise(observation)
}

function claimOf({observation: actual}: Figure, {observation: more}: Figure, {observation: less}: Figure): Claim {
  return {
    rule: 'sum-of-parts',
    actual: {...actual, direction: null},
    calculation: {operator: '-', terms: [{observation: more.id}, {observation: less.id}]},
    severity: 'warning',
    what: `Gap between \`${more.surface}\` and \`${less.surface}\``,
    explanation: 'one of the three may be misprinted, or the gap be taken before rounding',
  }
}
