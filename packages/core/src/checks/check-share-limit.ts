import type {Observation} from '../model/model.ts'
import {type CheckInput, figuresBySentence} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'
import {respectiveOf} from '../figures/read-respective.ts'
import type {Calculation} from '../model/model.ts'

/** Say where a share is larger than its whole, or where shares that one 分别 deals out are together. */
export function checkShareLimit(input: CheckInput): Array<FindingDraft> {
  return [
    ...input.observations.filter(isOverWhole).map(overWhole),
    ...input.observations.filter(isBelowNothing).map(belowNothing),
    ...rowsOverWhole(input),
  ]
}

/** A contribution, a coverage or a ratio may be over 100. */
const openShares = /贡献率|覆盖率|依存度|自给率|完成率|履约率|达产率|相当于|比率|负债率|偿付|杠杆/

function isOverWhole({kind, unit, value, low, label, sentence, surface}: Observation): boolean {
  const least = value ?? low ?? 0
  return (
    kind === 'share' &&
    unit === '%' &&
    least > 100 &&
    !/(?:计划|目标|任务|预算)[^，,。；;]{0,16}的?\s*$/.test(sentence.text.slice(0, sentence.text.indexOf(surface))) &&
    !openShares.test(label) &&
    !/相当于/.test(sentence.text)
  )
}

function overWhole({id, surface, value, low, label, position}: Observation): FindingDraft {
  return findingDraft({
    rule: 'share-limit',
    status: 'differs',
    severity: label.includes('占') ? 'error' : 'warning',
    message: `Unexpected share \`${surface}\`, expected at most \`100 %\`; a point may be lost, or the figure be no share`,
    arithmetic: `${value ?? low} > 100`,
    expected: 100,
    actual: value ?? low,
    observations: [id],
    position,
  })
}

/** What may be less than nothing, and so fall by more than all. */
const mayTurn = /利润|收益|盈亏|损益|净|顺差|逆差|差额|结余|同比少|降幅/

function isBelowNothing({kind, unit, value, direction, label}: Observation): boolean {
  return (
    (kind === 'growth' || kind === 'change') &&
    unit === '%' &&
    direction === 'down' &&
    (value ?? 0) > 100 &&
    !mayTurn.test(label)
  )
}

function belowNothing({id, surface, value, position}: Observation): FindingDraft {
  return findingDraft({
    rule: 'share-limit',
    status: 'differs',
    severity: 'warning',
    message: `Unexpected fall by \`${surface}\`, expected at most \`100 %\`; a point may be lost, or a digit be one too many`,
    arithmetic: `${value} > 100`,
    expected: 100,
    actual: value,
    observations: [id],
    position,
  })
}

function rowsOverWhole(input: CheckInput): Array<FindingDraft> {
  return figuresBySentence(input).flatMap(([sentence, row]): Array<FindingDraft> => {
    if (!sentence.text.includes('分别')) return []
    const {items} = respectiveOf(sentence)
    const shares = row.filter(
      ({observation}, index) =>
        items.has(index) && observation.kind === 'share' && observation.unit === '%' && observation.value !== null,
    )
    const wholes = new Set(shares.map(({whole}) => whole?.text ?? ''))
    const subjects = new Set(shares.map(({observation}) => observation.partner))
    const times = new Set(shares.map(({observation}) => observation.period))
    if (shares.length < 2 || wholes.size > 1 || subjects.size > 1 || times.size > 1) return []
    const sum = shares.reduce((total, {observation}) => total + observation.value!, 0)
    const tolerance = shares.reduce((total, {observation}) => total + 0.5 / 10 ** observation.decimals, 0)
    if (sum <= 100 + tolerance) return []
    const last = shares.at(-1)!.observation
    const terms: ReadonlyArray<Calculation> = shares.map(({observation}) => ({observation: observation.id}))
    return [
      findingDraft({
        rule: 'share-limit',
        status: 'differs',
        severity: 'warning',
        message: `Unexpected shares of one list that are \`${round(sum)} %\` together, expected at most \`100 %\`; one may be misprinted, or they overlap`,
        arithmetic: `${shares.map(({observation}) => observation.printed).join(' + ')} = ${round(sum)} %`,
        expected: 100,
        actual: sum,
        tolerance,
        calculation: {operator: '+', terms},
        observations: [last.id, ...shares.slice(0, -1).map(({observation}) => observation.id)],
        position: last.position,
      }),
    ]
  })
}

function round(value: number): number {
  return Number(value.toFixed(6))
}
