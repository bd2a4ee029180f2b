import {isPrecise, printedInterval} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresBySentence} from './check-input.ts'
import {isAmount} from './find-amount.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'
import {isAverage} from './is-average.ts'
import {isYardstick, leadOf} from './nearby.ts'

/** Say where a part behind 其中 is larger than the whole before it. */
export function checkPartOfWhole(input: CheckInput): Array<FindingDraft> {
  const rows = figuresBySentence(input)
  return rows.flatMap(([{text, paragraph}, row], index) => {
    const at = text.indexOf('其中')
    if (at < 0) return []
    const before = row.filter(({end}) => end <= at)
    const [sentenceBefore, rowBefore] = rows[index - 1] ?? []
    // 其中 at the start of a sentence speaks of the first amount of the sentence before it.
    const wholes = (at < 4 && sentenceBefore?.paragraph === paragraph ? (rowBefore ?? []) : before).filter(isWhole)
    return row
      .filter((part) => part.start > at && !ofWider.test(leadOf(input, part)) && !isYardstick(input, part))
      .flatMap((part) => {
        const alike = wholes.filter(({observation}) => observation.unit === part.observation.unit)
        const findings = alike.map((whole) => largerPart(part, whole))
        // It is larger than each amount that it can be a part of.
        return findings.every(({length}) => length > 0) ? (findings.at(-1) ?? []) : []
      })
  })
}

/** 占全省的 21.5%，全省进出口总额为 30000 亿元. */
const ofWider = /[，,；;（(]\s*(?:全国|全省|全球)[^，,；;。]*$/

/** A stock holds more than a flow. */
const stocks = /余额|存量|累计|历年|总资产|市值/

function isWhole({observation}: Figure): boolean {
  return isAmount(observation) && isPrecise(observation) && observation.unit !== '%' && observation.unit !== 'count'
}

function largerPart({observation: part}: Figure, {observation: whole}: Figure): Array<FindingDraft> {
  if (!isAmount(part) || !isPrecise(part) || part.unit !== whole.unit || part.status !== whole.status) return []
  if (
    part.period !== whole.period ||
    stocks.test(part.label) ||
    // An average of some may be above that of all.
    isAverage(part.label + whole.label) ||
    (part.unit === 'count' && part.printedUnit !== whole.printedUnit)
  )
    return []
  const [smaller, larger] = [printedInterval(whole), printedInterval(part)]
  if (larger.low <= smaller.high) return []
  return [
    findingDraft({
      rule: 'part-of-whole',
      status: 'differs',
      severity: 'warning',
      message: `Unexpected \`${part.surface}\` behind 其中, expected at most \`${whole.surface}\`; a unit or a point may be misprinted, or the part be of another whole`,
      arithmetic: `${part.printed} ${part.printedUnit} > ${whole.printed} ${whole.printedUnit}`,
      expected: whole.value,
      actual: part.value,
      tolerance: larger.high - larger.value + (smaller.high - smaller.value),
      calculation: {observation: whole.id},
      observations: [part.id, whole.id],
      position: part.position,
    }),
  ]
}
