import type {CheckInput} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'
import {yearsOf} from './period-shift.ts'
import {smallNumeral} from '../names/small-numeral.ts'

/** Hold the stages of one history against each other: each begins where the one before it ends. */
export function checkStageOrder({mechanisms, sentences}: CheckInput): Array<FindingDraft> {
  return [...periodsInOrder(mechanisms), ...numbersInOrder(sentences), ...countsSaid(mechanisms, sentences)]
}

function periodsInOrder(mechanisms: CheckInput['mechanisms']): Array<FindingDraft> {
  const stages = mechanisms.filter(({type, period}) => type === 'stage' && period !== null)
  const steps = stages.slice(1).map((stage, index) => {
    const before = stages[index]!
    return {stage, before, gap: yearsOf(stage.period!).first - yearsOf(before.period!).last}
  })
  // Stages share their year of change, 2000 and 2000, or follow it, 2000 and 2001: all of one history in one way.
  const usual = steps.filter(({gap}) => gap === 0).length > steps.filter(({gap}) => gap === 1).length ? 0 : 1
  return steps.flatMap(({stage, before, gap}) => {
    if (stage.ordinal !== before.ordinal + 1 || gap === usual) return []
    const ended = yearsOf(before.period!)
    const begun = yearsOf(stage.period!)
    if ((gap === 0 || gap === 1) && steps.length < 2) return []
    return [
      findingDraft({
        rule: 'stage-order',
        status: 'differs',
        severity: 'warning',
        message: `Unexpected stage of \`${stage.period}\` behind one of \`${before.period}\`, expected it to begin where that ends; a year may be misprinted`,
        expected: String(ended.last + usual),
        actual: String(begun.first),
        position: stage.position,
      }),
    ]
  })
}

const numerals = '一二三四五六七八九'

/** 第一阶段, 第二阶段: each follows the one before it, or begins anew. */
function numbersInOrder(sentences: CheckInput['sentences']): Array<FindingDraft> {
  const named = sentences.flatMap(({text, position}) => {
    const numeral = /^第(?<numeral>[一二三四五六七八九])阶段/.exec(text)?.groups!.numeral
    return numeral ? [{number: smallNumeral(numeral), position}] : []
  })
  return named.flatMap(({number, position}, index) => {
    const expected = (named[index - 1]?.number ?? 0) + 1
    if (number === expected || number === 1) return []
    return [
      findingDraft({
        rule: 'stage-order',
        status: 'differs',
        severity: 'warning',
        message: `Unexpected stage number \`${numerals[number - 1]}\`, expected \`${numerals[expected - 1] ?? expected}\`; a stage may be misnumbered, or left out`,
        expected,
        actual: number,
        position,
      }),
    ]
  })
}

/** 共有四个阶段, 可分为三个发展阶段. */
const countOfStages =
  /(?:共有?|经历了?|经过了?|分为|划分为|分成)\s*(?<count>[两二三四五六七八九])\s*个(?:发展|历史|主要)?阶段/g

/** The number of stages that the text announces, against those that it goes through in order. */
function countsSaid(mechanisms: CheckInput['mechanisms'], sentences: CheckInput['sentences']): Array<FindingDraft> {
  const stages = mechanisms.filter(({type}) => type === 'stage')
  const isOneRow = stages.length > 1 && stages.every(({ordinal}, index) => ordinal === index + 1)
  if (!isOneRow) return []
  return sentences.flatMap(({text, position}) =>
    [...text.matchAll(countOfStages)].flatMap(({0: words, groups}) => {
      const said = smallNumeral(groups!.count!)
      if (said === stages.length) return []
      return [
        findingDraft({
          rule: 'stage-order',
          status: 'differs',
          severity: 'warning',
          message: `Unexpected \`${words}\`, expected \`${stages.length}\` as the text goes through; a stage may be left out, or the number misprinted`,
          expected: stages.length,
          actual: said,
          position,
        }),
      ]
    }),
  )
}
