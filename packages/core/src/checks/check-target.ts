import {inPercent} from './arithmetic/in-percent.ts'
import type {Calculation} from '../model/model.ts'
import {type Claim, holdAgainst} from './arithmetic/hold-against.ts'
import {isPrecise} from './arithmetic/interval.ts'
import {oncePer} from '../tree/once-per.ts'
import {type CheckInput, type Figure, figuresOf} from './check-input.ts'
import {explanationOf} from './growth-bases.ts'
import type {FindingDraft} from './finding-draft.ts'
import {groupBy} from './group-by.ts'
import {bestOf, observationOf} from './look-up.ts'
import {thingOf} from './measure.ts'
import {before, behind, isExactAmount, isOfOneUnit, isParted, leadOf} from './nearby.ts'
import {basePeriodOf} from './check-growth-of-levels.ts'

/** What a label of a target has besides the thing. */
const planWords = /(?:预期|预计|安排|目标|计划|总量|年初预算)+$/

/**
 * Hold the growth or the change that a target is set by against the target and the level that it starts from: 2025 年预期 279.1 亿元，增长 4%,
 * where the text gives 268.4 亿元 for 2024.
 */
export function checkTarget(input: CheckInput): Array<FindingDraft> {
  return figuresOf(input).flatMap((figure): Array<FindingDraft> => {
    const {observation: growth, sentence} = figure
    const isHeld =
      sentence !== null &&
      growth.status !== 'actual' &&
      (growth.kind === 'growth' || growth.kind === 'change') &&
      growth.basis !== 'annual-average' &&
      growth.unit !== 'pp' &&
      isPrecise(growth)
    if (!isHeld) return []
    const level =
      levelBehind(input, figure) ??
      before(input, figure).find(
        (each) => isExactAmount(each) && each.observation.status !== 'actual' && each.words === figure.words,
      )
    const base = basePeriodOf(growth)
    if (
      !level ||
      base === null ||
      isParted(sentence.text, Math.min(level.end, figure.end), Math.max(level.start, figure.start))
    )
      return []
    if (explanationOf({...growth, label: figure.words})?.comparable === false) return []
    const bases = levelsOf(input)
      .get(keyOf(figure, base))
      ?.filter((each) => each !== level && isOfOneUnit(each, level))
    return bestOf((bases ?? []).map((each) => holdAgainst(claimOf(figure, level, each), observationOf(input))))
  })
}

/** 增长 3%，达到 3551 亿元. */
function levelBehind(input: CheckInput, figure: Figure): Figure | undefined {
  const [next] = behind(input, figure)
  return next && isExactAmount(next) && /^\s*[，,、]\s*(?:总量)?(?:达到?|增至|为)\s*$/.test(leadOf(input, next))
    ? next
    : undefined
}

/** What was, by thing, subject and time. */
const levelsOf = oncePer((input: CheckInput) =>
  groupBy(figuresOf(input).filter(isExactAmount), (figure) => keyOf(figure, figure.observation.period)),
)

function keyOf({words, whose}: Figure, period: string | null): string {
  return `${thingOf(words.replace(planWords, ''))}|${whose}|${period}`
}

function claimOf({observation: actual}: Figure, {observation: level}: Figure, {observation: base}: Figure): Claim {
  const [now, then] = [{observation: level.id}, {observation: base.id}]
  const ratio: Calculation = {operator: '-', terms: [{operator: '/', terms: [now, then]}, {number: 1}]}
  const relative: Calculation = actual.unit === 'times' ? ratio : inPercent(ratio)
  const isRelative = actual.unit === '%' || actual.unit === 'times'
  return {
    rule: 'growth-of-levels',
    actual,
    calculation: isRelative ? relative : {operator: '-', terms: [now, then]},
    severity: 'warning',
    what: `Target \`${level.surface}\` (${level.period}) from \`${base.surface}\` (${base.period})`,
    explanation: 'one of the three may be misprinted, or rounded up for the plan',
  }
}
