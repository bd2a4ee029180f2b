import type {Observation} from '../model/model.ts'
import {isPrecise} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresOf} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'
import {groupBy} from './group-by.ts'
import {isBasisSaid} from './is-basis-said.ts'
import {otherUnit} from './other-unit.ts'
import {isSameValue} from './same-value.ts'
import {endsOf} from './text-ends.ts'

/** Fewer digits are the same by chance. */
const fewestDigits = 3
/** 万, 亿 and 万亿 are so far from each other. */
const scales = [1e4, 1e8]

/**
 * Hold the figures of an abstract and of the last words against those of the text between that have the same digits: in another scale,
 * currency or rate (1.38 亿元, 1.38 万亿元; 702 美元, 702 元; 6.4 个百分点, 6.4%), or against another time (同比, 环比), one of the two is a
 * slip, as long as the text between says it nowhere.
 */
export function checkRestatedDigits(input: CheckInput): Array<FindingDraft> {
  const isEnd = endsOf(input)
  const figures = figuresOf(input).filter(
    ({observation}) => isPrecise(observation) && digitsOf(observation).length >= fewestDigits,
  )
  const body = groupBy(
    figures.filter((figure) => !isEnd(figure)),
    ({observation}) => digitsOf(observation),
  )
  return figures.filter(isEnd).flatMap((figure): Array<FindingDraft> => {
    const same = body.get(digitsOf(figure.observation)) ?? []
    const [first, ...others] = same
    if (!first || others.some((other) => !isSameValue(other.observation, first.observation))) return []
    const [after, before] = [figure.observation, first.observation]
    const isUnit = isOtherUnit(after, before) && after.printed === before.printed
    return [...(isUnit ? [otherUnit(before, after)] : []), ...otherBasis(figure, first, same)]
  })
}

function digitsOf({printed}: Observation): string {
  return printed.replaceAll(/\D/g, '').replace(/^0+|0+$/g, '')
}

function isOtherUnit(first: Observation, second: Observation): boolean {
  const isScaled =
    first.unit === second.unit && scales.some((scale) => isRatio(first, second, scale) || isRatio(second, first, scale))
  const units = [first.unit, second.unit].toSorted().join()
  return isScaled || (first.scale === second.scale && units === 'CNY,USD') || units === '%,pp'
}

function isRatio(larger: Observation, smaller: Observation, scale: number): boolean {
  return Math.abs(larger.value! / smaller.value! / scale - 1) < 1e-6
}

function otherBasis(figure: Figure, first: Figure, same: ReadonlyArray<Figure>): Array<FindingDraft> {
  const [after, before] = [figure.observation, first.observation]
  const isOne = after.unit === '%' && after.kind === 'growth' && before.kind === 'growth'
  const bases = [after.basis, before.basis].toSorted().join()
  if (
    !isOne ||
    bases !== 'qoq,yoy' ||
    !isBasisSaid(after) ||
    !isBasisSaid(before) ||
    same.some(({observation}) => observation.basis === after.basis)
  )
    return []
  const [said, expected] = [after.basis, before.basis].map((basis) => (basis === 'yoy' ? '同比' : '环比'))
  return [
    findingDraft({
      rule: 'restated-basis',
      status: 'differs',
      severity: 'warning',
      message: `Unexpected \`${after.surface}\` measured against \`${said}\`, expected \`${expected}\` as in line ${before.position.start.line}; the same rate can hardly hold against both`,
      expected: expected!,
      actual: said!,
      observations: [after.id, before.id],
      position: after.position,
    }),
  ]
}
