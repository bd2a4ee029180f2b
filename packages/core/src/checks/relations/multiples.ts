import {inPercent} from '../arithmetic/in-percent.ts'
import type {Calculation} from '../../model/model.ts'
import type {CheckInput, Figure} from '../check-input.ts'
import {firstAmounts, isExactAmount, isOfOneUnit, leadOf} from '../nearby.ts'
import {claimOf, isInOnePart, isRate, named, nearBefore, nearBehind, type Proposal, termOf} from './relation.ts'

/** 前者是后者的 8.6 倍, 为平日的, 相当于北部的, 是农村居民的. */
const multiplied = /(?:是|为|达|达到|相当于|约为|降为|升至|扩大到)[^，,；;。\d]{0,12}\s*$/
const ofPercent = /相当于[^，,；;。\d]{1,12}的\s*$/
const ofTheLatter = /前者[是为达约]{1,2}后者的\s*$/
const mostTried = 6

/** One of two amounts of a unit over the other. */
export function multiples(input: CheckInput, figure: Figure, lead: string): ReadonlyArray<Proposal> {
  const {observation} = figure
  const isTimes = observation.unit === 'times' && observation.direction === null && observation.kind !== 'growth'
  if (!(isTimes && multiplied.test(lead)) && !(isRate(figure) && ofPercent.test(lead))) return []
  const before = nearBefore(input, figure).filter(isExactAmount).slice(0, mostTried)
  const behind = nearBehind(input, figure)
    .slice(0, 1)
    .filter((each) => isExactAmount(each) && each.sentence === figure.sentence)
  const [last, first, another] = before.filter((each) => isInOnePart(each, figure))
  const isOnly = first !== undefined && (ofTheLatter.test(lead) || (another === undefined && behind.length === 0))
  const far = ofPercent.test(lead)
    ? firstAmounts(input)
        .filter((each) => each.order < figure.order && !before.includes(each))
        .slice(0, 3)
    : []
  const all = [...behind, ...before, ...far]
  const said = namesOf(lead)
  const base = said ? all.find((each) => isNamed(input, each, said.base)) : undefined
  const part =
    said && base
      ? (all.find((each) => each !== base && said.part !== '' && isNamed(input, each, said.part)) ??
        (said.part === '' && before[0] !== base ? before[0] : undefined))
      : undefined
  return all.flatMap((over) =>
    all
      .filter((under) => under !== over && isOfOneUnit(under, over))
      .map((under): Proposal => {
        const ratio: Calculation = {operator: '/', terms: [termOf(over), termOf(under)]}
        return {
          claim: claimOf(
            observation,
            'growth-of-levels',
            isTimes ? ratio : inPercent(ratio),
            `${named([over])} as a multiple of ${named([under])}`,
          ),
          isSure: base ? over === part && under === base : isOnly && over === first && under === last,
        }
      }),
  )
}

/** 北部是南部的, 为平日的: what is divided, empty where it goes before, and what by. */
function namesOf(lead: string): {part: string; base: string} | null {
  const groups =
    /(?:^|[，,；;。（(])\s*(?<part>[^，,；;。\d]{0,10}?)(?:约?[是为]|相当于|达到?)(?<base>[^，,；;。\d]{2,10}?)的\s*$/.exec(
      lead,
    )?.groups
  return groups ? {part: groups.part!, base: groups.base!} : null
}

function isNamed(input: CheckInput, figure: Figure, name: string): boolean {
  const {label, subject} = figure.observation
  return (
    label.startsWith(name) ||
    subject === name ||
    isRightBefore(leadOf(input, figure), name) ||
    /[^，,；;。（(]*$/.exec(leadOf(input, figure))![0].startsWith(name)
  )
}

/** 进口 1091 亿元, and not 进出口. */
function isRightBefore(lead: string, name: string): boolean {
  const words = lead.trim()
  return name.length >= 2 && words.endsWith(name) && !words.endsWith(`进${name}`)
}
