import {chainsIn} from '../figures/chain.ts'
import type {CheckInput, Figure} from './check-input.ts'
import {figuresBySentence} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'

/** What changes by percentage points: rates and shares. */
const rates = /率|比重|占比|份额|比例|增速|增幅|涨幅|降幅|强度|贡献|关税|指数/
const shares = /比重|占比|份额|占/

/** Say where an amount grows by percentage points, or a share that is printed beside it changes by percent. */
export function checkPercentPoints(input: CheckInput): Array<FindingDraft> {
  return figuresBySentence(input).flatMap(([{text}, row]) =>
    row.flatMap((figure, index): Array<FindingDraft> => {
      const before = row[index - 1]
      const {observation} = figure
      const words = text.slice(before?.end ?? 0, figure.start)
      if (observation.unit === 'pp' && before && growsByPoints(before, words, observation.label))
        return [confused(figure, '个百分点', '%', 'an amount grows by percent')]
      if (before && (isMixed(before, figure, words) || areEnds(before, figure))) {
        const odd = observation.unit === 'pp' ? figure : before
        return [confused(odd, '个百分点', '%', 'figures of one row are in one unit')]
      }
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

/** 4.5 个百分点、18.5%, 由 7.51%升至 8.21 个百分点, 30 个百分点到 50%: one row, or the ends of one change. */
function isMixed({observation: before}: Figure, {observation}: Figure, words: string): boolean {
  const units = [before.unit, observation.unit]
  // 失业率回落 0.1 个百分点至 5.1%: a change and where it leads to.
  const isChangeTo = before.unit === 'pp' && before.direction !== null && rateLabels.test(before.label)
  if (isChangeTo && /^\s*[至到]/.test(words)) return false
  return (
    units.includes('pp') &&
    units.includes('%') &&
    /^\s*(?:[、和与及至到～~—–-]{1,2}|(?:下降|上升|提高|降低|提升|增加|减少|回落|[升降增减])(?:至|到)(?:\s*20\d\d\s*年的?)?)\s*$/.test(
      words,
    )
  )
}

/** 从 39.5 个百分点下降到入世前的 15.3%. */
function areEnds(before: Figure, {observation, start}: Figure): boolean {
  const units = [before.observation.unit, observation.unit]
  if (!units.includes('pp') || !units.includes('%')) return false
  const isFirst = chainsIn(before.sentence!).some(({first}) => first.start === before.start)
  return isFirst && !/[，,。；;]/.test(before.sentence!.text.slice(before.end, start))
}

/** 占全国的 57.82 个百分点, 贡献率超过 30 个百分点. A gap is in points: 高于全国, 差距为. */
function isRateItself({observation: {kind, direction, label}, start}: Figure, text: string): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const isRate = rateLabels.test(label) || /比重|占比/.test(before)
  if (kind === 'rank' || /差|缺口/.test(label)) return false
  if (isRate && leadsTo.test(before)) return true
  if (direction !== null || gaps.test(before.slice(-24))) return false
  const isShare = /占[^，,。；;]{0,20}(?:的|达|为|超过)?\s*$/.test(before)
  return isShare || (isRate && /(?:为|是|达|达到|只有|仅|仅为|率|比重|连年)\s*$/.test(before))
}

const gaps = /高于|低于|快于|慢于|高出|差|缺口|拉动|贡献了|回升|变化|[提升下增减][高升降加少]|波动|收窄|扩大/
const leadsTo = /(?:[升降增减]至|[升降]到|(?:下降|上升|提高|提升|降低|回落)(?:到|至))\s*$/
const rateLabels = /率|关税|比重|占比|份额/

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
    /^[，,]\s*(?:占比|比重|份额)?(?:[比较][^，,。；;]{1,12}|同比|环比)?\s*(?:提高|提升|上升|下降|回落|降低|增加|扩大|缩小|减少|下滑)(?:了)?\s*$/.test(
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
