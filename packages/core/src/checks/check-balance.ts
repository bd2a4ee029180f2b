import {holdAgainst} from './arithmetic/hold-against.ts'
import {printedInterval} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresOf} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'
import {observationOf} from './look-up.ts'
import {isExactAmount, isOfOneTime, isOfOneUnit, leadOf, paragraphOf, widestSearch} from './nearby.ts'

/** 贸易顺差, 服务进出口逆差: right before the amount. */
const balance = /(?<word>顺差|逆差)(?:额|总额)?(?:为|达|达到|约)?\s*$/
const exported = /(?<!进)出口(?:额|总额|总值)?(?:为|达|达到|完成)?\s*$/
const imported = /(?<!出)进口(?:额|总额|总值)?(?:为|达|达到|完成)?\s*$/

/** Hold a balance and its name against the exports and imports that the paragraph gives before it: 出口 31756 亿元，进口 43482 亿元，顺差…. */
export function checkBalance(input: CheckInput): Array<FindingDraft> {
  return figuresOf(input).flatMap((figure): Array<FindingDraft> => {
    const word =
      figure.sentence && isExactAmount(figure) ? balance.exec(leadOf(input, figure))?.groups!.word : undefined
    if (!word) return []
    const near = paragraphOf(input)(figure).filter(
      (each) =>
        each.order < figure.order &&
        each.order > figure.order - widestSearch &&
        isExactAmount(each) &&
        isOfOneUnit(each, figure) &&
        isOfOneTime(each, figure),
    )
    const exports = near.findLast((each) => exported.test(leadOf(input, each)))
    const imports = near.findLast((each) => imported.test(leadOf(input, each)))
    if (!exports || !imports || Math.abs(exports.order - imports.order) > 3) return []
    const isSurplus = word === '顺差'
    const [more, less] = isSurplus ? [exports, imports] : [imports, exports]
    if (printedInterval(more.observation).high < printedInterval(less.observation).low)
      return [turnedRound(figure, word, exports, imports)]
    return [
      holdAgainst(
        {
          rule: 'sum-of-parts',
          actual: figure.observation,
          calculation: {operator: '-', terms: [more, less].map(({observation: {id}}) => ({observation: id}))},
          severity: 'warning',
          what: `Difference of \`${more.observation.surface}\` and \`${less.observation.surface}\``,
          explanation: 'one of the three may be misprinted, or of another coverage',
        },
        observationOf(input),
      ),
    ]
  })
}

function turnedRound(
  {observation}: Figure,
  word: string,
  {observation: exports}: Figure,
  {observation: imports}: Figure,
): FindingDraft {
  const other = word === '顺差' ? '逆差' : '顺差'
  return findingDraft({
    rule: 'level-direction',
    status: 'differs',
    severity: 'warning',
    message: `Unexpected \`${word}\` with exports of \`${exports.surface}\` and imports of \`${imports.surface}\`, expected \`${other}\`; the word or one of the amounts may be misprinted`,
    expected: other,
    actual: word,
    observations: [observation.id, exports.id, imports.id],
    position: observation.position,
  })
}
