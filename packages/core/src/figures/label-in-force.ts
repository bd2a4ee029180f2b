import type {Observation} from '../model/model.ts'

/** As much of a figure as says which earlier figure it can be about. */
export type FigureOfLabel = Pick<Observation, 'kind' | 'unit'>

/** The label of the last figure that this one can be about: amounts go on with their own unit, rates with the amount or rate before. */
export function labelInForce(figure: FigureOfLabel, before: ReadonlyArray<Observation>): string | null {
  const {kind, unit} = figure
  // 标准提高 8%，每月增加 45 元: the same change once more, in another unit.
  if (kind === 'change' && unit !== '%' && unit !== 'pp' && before.length > 0) return before.at(-1)!.label
  return (before.findLast((each) => isOf(figure, each)) ?? before.at(-1))?.label ?? null
}

/** Whether a figure can be about what an earlier one measures. */
export function isOf({kind, unit}: FigureOfLabel, each: Observation): boolean {
  if (kind === 'growth' || (kind === 'change' && unit === '%')) return each.kind === 'level' || each.kind === 'count'
  if (unit === 'pp') return each.unit === '%'
  // 收入 4.39 亿元，是 2000 年的 4.6 倍: a multiple is of the amount right before.
  if (unit === 'times') return each.kind === 'level' && each.unit !== 'times' && each.unit !== '%'
  return kind === 'share' ? each.kind === 'share' || each.kind === 'level' : each.unit === unit
}
