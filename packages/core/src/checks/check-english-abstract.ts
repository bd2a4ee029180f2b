import {halfUnit, isPrecise} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresOf} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'

/** A number of the English abstract with its scale and unit. */
interface EnglishFigure {
  readonly surface: string
  readonly value: number
  /** Half a unit in the last printed place. */
  readonly half: number
  readonly isPercent: boolean
}

const scales: Readonly<Record<string, number>> = {thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12}
const figure =
  /(?<![\d.,A-Za-z-])(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(?:(?<scale>thousand|million|billion|trillion)|(?<percent>%|percent(?:age points?)?|per cent))/gi

/**
 * Hold each amount and each rate of the English abstract against the Chinese text: what it says stands there too. A number that stands
 * nowhere in the text is misprinted in one of the two languages, or was left out of one.
 */
export function checkEnglishAbstract(input: CheckInput): Array<FindingDraft> {
  const abstract = input.englishAbstract
  if (abstract === null) return []
  const printed = figuresOf(input)
  if (printed.length === 0) return []
  return figuresIn(abstract.text).flatMap((english) =>
    printed.some((each) => isSame(english, each))
      ? []
      : [
          findingDraft({
            rule: 'abstract-english',
            status: 'differs',
            severity: 'warning',
            message: `Unexpected \`${english.surface}\` in the English abstract, expected a figure that the Chinese text prints; one of the two may be misprinted`,
            actual: english.value,
            position: abstract.position,
          }),
        ],
  )
}

function figuresIn(text: string): Array<EnglishFigure> {
  return [...text.matchAll(figure)].map(({0: surface, groups}) => {
    const {number, scale, percent} = groups!
    const plain = number!.replaceAll(',', '')
    const factor = scale ? scales[scale.toLowerCase()]! : 1
    const decimals = plain.split('.')[1]?.length ?? 0
    return {
      surface: surface.trim(),
      value: Number(plain) * factor,
      half: (0.5 * factor) / 10 ** decimals,
      isPercent: percent !== undefined,
    }
  })
}

/** Of one kind, and one value within what both print. */
function isSame({value, half, isPercent}: EnglishFigure, {observation}: Figure): boolean {
  const isRate = observation.unit === '%' || observation.unit === 'pp'
  if (isRate !== isPercent) return false
  const ends = [observation.value, observation.low, observation.high].filter((each) => each !== null)
  const open = isPrecise(observation) ? halfUnit(observation) : 0
  return ends.some((each) => Math.abs(each - value) <= half + open + 1e-9 * Math.abs(value))
}
