import type {Calculation} from '../model/model.ts'
import {holdAgainst} from './arithmetic/hold-against.ts'
import {isPrecise} from './arithmetic/interval.ts'
import {type CheckInput, figuresOf} from './check-input.ts'
import {findAmounts, isAmount} from './find-amount.ts'
import type {FindingDraft} from './finding-draft.ts'
import {bestOf, observationOf} from './look-up.ts'
import {thingOf} from './measure.ts'

/** 出口比进口多, 进口额比出口额少: two things and which is more, right before the amount. */
const compared =
  /(?<first>[^，。；：、]{2,12})比(?<second>[^，。；：、]{2,12}?)(?<verb>多|高|少|低)(?:出|了|约|达)?\s*$/

/** Hold the stated difference of two things against the amounts of both: 出口比进口多 1080.0 亿元. */
export function checkDifference(input: CheckInput): Array<FindingDraft> {
  const observation = observationOf(input)
  return figuresOf(input).flatMap((figure) => {
    const {observation: actual, sentence, start} = figure
    if (!sentence || !isAmount(actual) || !isPrecise(actual) || actual.unit === '%') return []
    const words = compared.exec(sentence.text.slice(Math.max(0, start - 40), start))?.groups
    if (!words) return []
    const {subject, partner, period, unit} = actual
    const [first, second] = [words.first!, words.second!].map((label) =>
      findAmounts(input, {thing: thingOf(label), subject, partner, period, unit}, figure).filter(
        (each) => each !== figure,
      ),
    ) as [ReturnType<typeof findAmounts>, ReturnType<typeof findAmounts>]
    const isMore = words.verb === '多' || words.verb === '高'
    const tried = first.flatMap((one) =>
      second.map((other) => {
        const [more, less] = isMore ? [one, other] : [other, one]
        const terms: ReadonlyArray<Calculation> = [more, less].map(({observation: {id}}) => ({observation: id}))
        return holdAgainst(
          {
            rule: 'sum-of-parts',
            actual,
            calculation: {operator: '-', terms},
            severity: 'warning',
            what: `Difference of \`${more.observation.surface}\` and \`${less.observation.surface}\``,
            explanation: 'one of the three may be misprinted, or of another coverage',
          },
          observation,
        )
      }),
    )
    return bestOf(tried)
  })
}
