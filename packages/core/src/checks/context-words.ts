import {oncePer} from '../tree/once-per.ts'
import {remembered} from '../tree/remembered.ts'
import type {CheckInput, Figure} from './check-input.ts'

/** What stands beside many figures, and says nothing of what they measure. */
const plainWords =
  /同比|环比|比上年|上年|去年|同期|年末|年底|全年|增长|增加(?!值)|下降|减少|提高|上升|增速|增幅|降幅|增至|达到|实现|完成|超过|突破|累计|合计|其中|分别|我国|全国|全省|全市|总额|总值|规模|比重|占比|左右|以上|\d+|[年月日为达至到由从比较占的是了在和与、及各其该有共约个家项]/g

/** So many characters before a figure belong to it where no stop parts them. */
const widestBefore = 18
const widestBehind = 8

/** The pairs of characters of the words around a figure: of its label and subject, and of the part of the sentence that it stands in. */
const pairsOf = oncePer((_input: CheckInput) => remembered(pairsAround))

function pairsAround(figure: Figure): ReadonlySet<string> {
  const {sentence, start, end, observation} = figure
  const {label, subject, partner} = observation
  const around =
    sentence === null
      ? []
      : [
          /[^，,；;。：:（(]*$/.exec(sentence.text.slice(Math.max(0, start - widestBefore), start))![0],
          /^[^，,；;。、）)\d]*/.exec(sentence.text.slice(end, end + widestBehind))![0],
        ]
  return pairsIn([label, subject ?? '', partner ?? '', ...around])
}

function pairsIn(texts: ReadonlyArray<string>): ReadonlySet<string> {
  const pairs = texts.flatMap((text) =>
    text.split(plainWords).flatMap((part) => {
      const characters = [...part.replaceAll(/[^\p{Script=Han}A-Za-z]/gu, '')]
      return characters.slice(1).map((character, index) => characters[index]! + character)
    }),
  )
  return new Set(pairs)
}

/** How much is the same in two contexts. */
export interface Common {
  /** Pairs of characters. */
  readonly common: number
  /** All that the label of one says stands beside the other, too. */
  readonly isContained: boolean
}

/** How many pairs of characters are the same in the words around two figures of a text. */
export function commonWords(input: CheckInput, first: Figure, second: Figure): Common {
  const [left, right] = [first, second].map(pairsOf(input)) as [ReadonlySet<string>, ReadonlySet<string>]
  let common = 0
  for (const pair of left) if (right.has(pair)) common += 1
  return {common, isContained: isContained(first, right) || isContained(second, left)}
}

/** 进出口 alone stands beside all that is traded. */
const fewestPairs = 3

function isContained({observation: {label}}: Figure, pairs: ReadonlySet<string>): boolean {
  const own = pairsIn([label])
  return own.size >= fewestPairs && [...own].every((pair) => pairs.has(pair))
}
