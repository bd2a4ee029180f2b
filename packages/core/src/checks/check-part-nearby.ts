import {type CheckInput, type Figure, figuresOf} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'
import {printedInterval} from './arithmetic/interval.ts'
import {isMean} from './is-mean.ts'
import {
  before,
  isChange,
  isEarlier,
  isExactAmount,
  isOfOneTime,
  isOfOneUnit,
  isYardstick,
  leadOf,
  paragraphOf,
  widestSearch,
} from './nearby.ts'

/** 其中, 外贸航线中: what follows is a part of what goes before. */
const partWords = /(?:^|[，,；;。])\s*(?:其中|(?<name>[^，,；;。\d]{2,12})(?:当)?中)[，,：:]?[^，,；;。：:]{0,20}$/
/** 增幅高于东部沿海 33 个开发区: what a part is compared with is no part. */
const compared = /(?:高于|低于|多于|少于|超过|比|较|相当于)[^，,；;。]*$/
/** 控制在债务限额 612.0 亿元以内. */
const limitWords = /控制在[^，,；;。]{0,12}$/

/**
 * Say where a part is more than its whole, by their places: 收入 142.6 亿元，上年为 155.0 亿元，其中土地出让收入 182.3 亿元; 航线 82 条，其中
 * 外贸航线 50 条；外贸航线中，远洋航线 59 条. And where an amount is more than the limit that it is said to be kept within.
 */
export function checkPartNearby(input: CheckInput): Array<FindingDraft> {
  return figuresOf(input).flatMap((figure): Array<FindingDraft> => {
    if (!figure.sentence || figure.observation.value === null) return []
    const lead = leadOf(input, figure)
    if (limitWords.test(lead) && /^(?:le|lt)$/.test(figure.observation.comparator)) return overLimit(input, figure)
    if (!isExactAmount(figure)) return []
    const words = partWords.exec(lead)
    if (!words || isChange(lead) || isEarlier(lead) || compared.test(lead)) return []
    const whole = words.groups!.name ? namedBefore(input, figure, words.groups!.name) : wholeBefore(input, figure)
    return whole && isMore(figure, whole) ? [differing(figure, whole, 'of which it is a part')] : []
  })
}

function wholeBefore(input: CheckInput, part: Figure): Figure | null {
  const earlierOnes = paragraphOf(input)(part).filter(
    ({order}) => order < part.order && order > part.order - widestSearch,
  )
  const found = earlierOnes.findLast((each) => {
    const lead = leadOf(input, each)
    return isExactAmount(each) && !isEarlier(lead) && !isChange(lead) && !isYardstick(input, each)
  })
  return found && isOfOneUnit(found, part) ? found : null
}

function namedBefore(input: CheckInput, part: Figure, name: string): Figure | null {
  const found = paragraphOf(input)(part).filter(
    (each) =>
      each.order < part.order &&
      isExactAmount(each) &&
      isOfOneUnit(each, part) &&
      leadOf(input, each).replaceAll(/\s/g, '').endsWith(name.trim()),
  )
  return found.at(-1) ?? null
}

/** 平均 320 户，其中乙市 410 户: of a mean there are no parts. */
function isMeanLike(figure: Figure): boolean {
  return isMean(figure) || /均|每/.test(figure.observation.label)
}

function isMore(part: Figure, whole: Figure): boolean {
  if (isMeanLike(part) || isMeanLike(whole)) return false
  return isOfOneTime(part, whole) && printedInterval(part.observation).low > printedInterval(whole.observation).high
}

function overLimit(input: CheckInput, limit: Figure): Array<FindingDraft> {
  const kept = before(input, limit).findLast((each) => isExactAmount(each) && isOfOneUnit(each, limit))
  if (!kept || kept.observation.status !== 'actual') return []
  return printedInterval(kept.observation).low > limit.observation.value!
    ? [differing(kept, limit, 'within which it is said to be')]
    : []
}

function differing({observation: part}: Figure, {observation: whole}: Figure, relation: string): FindingDraft {
  return findingDraft({
    rule: 'part-of-whole',
    status: 'differs',
    severity: 'warning',
    message: `Unexpected \`${part.surface}\`, expected no more than \`${whole.surface}\`, ${relation}; a unit, a digit or a point may be misprinted`,
    arithmetic: `${part.printed} ${part.printedUnit} > ${whole.printed} ${whole.printedUnit}`,
    expected: whole.value,
    actual: part.value,
    observations: [part.id, whole.id],
    position: part.position,
  })
}
