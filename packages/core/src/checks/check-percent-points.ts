import type {CheckInput, Figure} from './check-input.ts'
import {figuresBySentence} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'

/** What changes by percentage points: rates and shares. */
const rates = /率|比重|占比|份额|比例|增速|增幅|涨幅|降幅|强度|贡献|关税|指数/
const shares = /比重|占比|份额|占/

/** Say where an amount grows by percentage points, or a share that is printed beside it changes by percent. */
export function checkPercentPoints(input: CheckInput): Array<FindingDraft> {
  return [...figuresBySentence(input)].flatMap(([{text}, row]) =>
    row.flatMap((figure, index): Array<FindingDraft> => {
      const before = row[index - 1]
      const {observation} = figure
      const words = text.slice(before?.end ?? 0, figure.start)
      if (observation.unit === 'pp' && before && growsByPoints(before, words, observation.label))
        return [confused(figure, '个百分点', '%', 'an amount grows by percent')]
      if (observation.unit === '%' && before && shareByPercent(before, figure, words))
        return [confused(figure, '%', '个百分点', 'the difference of two shares is in percentage points')]
      return []
    }),
  )
}

/** 45.47 万亿元，同比增长 3.8 个百分点. A growth that quickens, 增长 5%，比上年提高 0.6 个百分点, is right. */
function growsByPoints({observation: {unit, kind}}: Figure, words: string, label: string): boolean {
  const isAmount = (kind === 'level' || kind === 'count') && unit !== '%' && unit !== 'pp' && unit !== null
  return (
    isAmount &&
    /^[，,、]?[^，,。；;]{0,12}(?:增长|下降|减少|增加)(?:了)?\s*$/.test(words) &&
    !rates.test(words) &&
    !rates.test(label)
  )
}

/** 占 79.70%，比 2019 年回落 0.93%. */
function shareByPercent(
  {observation: before}: Figure,
  {observation: {kind, direction, label, value}}: Figure,
  words: string,
): boolean {
  const isShare = before.unit === '%' && (before.kind === 'share' || shares.test(before.label))
  const isOfIt = before.label.startsWith(label) || shares.test(label)
  return (
    isShare &&
    isOfIt &&
    (kind === 'change' || kind === 'growth') &&
    direction !== null &&
    value !== null &&
    /^[，,]\s*(?:[比较][^，,。；;]{1,12}|同比|环比)?\s*(?:提高|提升|上升|下降|回落|降低|增加|扩大|缩小|减少|下滑)(?:了)?\s*$/.test(
      words,
    )
  )
}

function confused({observation}: Figure, actual: string, expected: string, why: string): FindingDraft {
  return findingDraft({
    rule: 'percent-points',
    status: 'differs',
    severity: 'warning',
    message: `Unexpected \`${observation.surface}\`, expected \`${observation.printed}\` with \`${expected}\`: ${why}; the unit may be confused`,
    expected,
    actual,
    observations: [observation.id],
    position: observation.position,
  })
}
