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
      if (observation.unit === 'pp' && isRateItself(figure, text))
        return [confused(figure, '个百分点', '%', 'a share or a rate itself is in percent')]
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
    !rates.test(label) &&
    !/拉动|带动|推动|影响/.test(words)
  )
}

/** 占全国的 57.82 个百分点, 由 7.51%升至 8.21 个百分点. A gap is in points: 高于全国, 差距为. */
function isRateItself({observation: {kind, direction}, start}: Figure, text: string): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  if (direction !== null && !/[升降增减]至\s*$|[升降]到\s*$/.test(before)) return false
  const isLevel =
    /占[^，,。；;]{0,20}(?:的|达|为)?\s*$|%\s*[^，,。；;\d]{0,4}(?:[升降增减]至|[升降]到|提高到|下降到)\s*$/.test(
      before,
    )
  return isLevel && kind !== 'rank' && !/高于|低于|快于|慢于|差|缺口|贡献|拉动|提高了|下降了/.test(before)
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
