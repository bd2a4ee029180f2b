import type {CheckInput, Figure} from './check-input.ts'
import {isOwnPlace} from './measure.ts'
import {
  before,
  behind,
  firstAmounts,
  isChange,
  isEarlier,
  isExactAmount,
  isOfOneTime,
  isOfOneUnit,
  isYardstick,
  leadOf,
  openingAmounts,
  paragraphOf,
} from './nearby.ts'

/** A share with the amounts that it is of, and the words behind 占. */
interface Said {
  readonly share: Figure
  readonly parts: ReadonlyArray<Figure>
  readonly words: string
}

/** 占全市出口比重: of exports and of nothing else. */
const flow = /(?<!进)出口|(?<!出)进口/

/** What the words and the order of the sentence leave no doubt that a share is of; null where they do. */
export function sureWhole(input: CheckInput, {share, parts, words}: Said): Figure | null {
  const [part] = parts
  if (!part || parts.length > 1) return null
  if (words === '') return wholeBefore(input, share, part) ?? wholeOfPartner(input, share, part)
  const near = paragraphOf(input)(share).filter((each) => isPossible(each, share, part))
  if (flow.test(words) && !near.some((each) => flow.test(leadOf(input, each)))) return null
  const named = near.filter((each) => isNamedBy(words, each, input))
  if (named.length === 1) return named[0]!
  const far =
    named.length === 0
      ? firstAmounts(input).filter((each) => isPossible(each, share, part) && isNamedBy(words, each, input))
      : []
  if (far.length === 1) return far[0]!
  if (!isOwnPlace(words) && !someOfThem.test(words)) return wholeNamed(input, share, part, words)
  return wholeBehind(input, share, part, words) ?? wholeOfPlace(input, share, part)
}

/** 全年对外投资 85.4 亿美元…。对共建国家投资 34.2 亿美元，占 40.0%: the paragraph's first amount of the unit, which is of no partner. */
function wholeOfPartner(input: CheckInput, share: Figure, part: Figure): Figure | null {
  if (part.observation.partner === null) return null
  const first = paragraphOf(input)(share).find((each) => isExactAmount(each) && isOfOneUnit(each, part))
  return first && first.observation.partner === null && isPossible(first, share, part) ? first : null
}

/** 支出 612.5 亿元，上年为 590.1 亿元，其中民生支出 490.0 亿元，占 80.0%. */
function wholeBefore(input: CheckInput, share: Figure, part: Figure): Figure | null {
  const text = share.sentence!.text
  const at = text.lastIndexOf('其中', part.start)
  if (at < 0 || /[；;]/.test(text.slice(at, part.start))) return null
  const isPlain = (each: Figure): boolean =>
    isExactAmount(each) && !isEarlier(leadOf(input, each)) && !isYardstick(input, each)
  const whole = before(input, part).find((each) => each.end <= at && isPlain(each))
  if (at < 4 && whole === undefined) return onlyWholeBefore(input, share, part, isPlain)
  return whole && isPossible(whole, share, part) ? whole : null
}

/** 总量达到 62.4 万户，上年末为 54.0 万户。其中企业 18.7 万户，占 30.0%: the one amount of the sentence before that it can be of. */
function onlyWholeBefore(
  input: CheckInput,
  share: Figure,
  part: Figure,
  isPlain: (each: Figure) => boolean,
): Figure | null {
  const earlierOnes = paragraphOf(input)(share).filter(({order}) => order < part.order)
  const sentence = earlierOnes.findLast((each) => each.sentence !== part.sentence)?.sentence
  const wholes = earlierOnes.filter(
    (each) => each.sentence === sentence && isPlain(each) && isOfOneUnit(each, part) && !isChange(leadOf(input, each)),
  )
  const [whole] = wholes
  return whole && wholes.length === 1 && isPossible(whole, share, part) ? whole : null
}

/** 占全省的 36.0%，全省同期进出口 4200.0 亿元: the amount of the same place right behind. */
function wholeBehind(input: CheckInput, share: Figure, part: Figure, words: string): Figure | null {
  const [next] = behind(input, share)
  return next && isPossible(next, share, part) && leadOf(input, next).includes(words) ? next : null
}

/** 高技术产业实际使用外资 298.5 亿元，占全省的 37.0%: what opens a paragraph and has the words with which the part's label ends. */
function wholeOfPlace(input: CheckInput, share: Figure, part: Figure): Figure | null {
  const found = openingAmounts(input).filter(
    (each) =>
      isPossible(each, share, part) &&
      each.words.length >= fewestCharacters &&
      (each.words !== part.words || each.whose !== part.whose) &&
      (each.whose === share.whose ? part.words.endsWith(each.words) : each.thing === part.thing) &&
      each.observation.partner === null,
  )
  const [first] = found
  return first && found.every(({observation}) => observation.value === first.observation.value) ? first : null
}

/** 占长江干线的 29.9%: the amount that opens a paragraph, of the thing that the part is of, with the name in its subject or label. */
function wholeNamed(input: CheckInput, share: Figure, part: Figure, words: string): Figure | null {
  if (words.length < fewestCharacters) return null
  const found = openingAmounts(input).filter(
    (each) =>
      isPossible(each, share, part) &&
      `${each.observation.subject ?? ''}${each.observation.label}`.includes(words) &&
      each.words.slice(-fewestCharacters) === part.words.slice(-fewestCharacters),
  )
  const [first] = found
  return first && found.every(({observation}) => observation.value === first.observation.value) ? first : null
}

/** 占三省的 61.0%. */
const someOfThem = /^[两三四五六七八九十](?:省区|省市|省|市|地|港|国|城|州|县|区)$/

const fewestCharacters = 3

/** 一般公共预算收入, 货物进出口总额: the words are those right before the amount. */
function isNamedBy(words: string, figure: Figure, input: CheckInput): boolean {
  const plain = words.replace(/^(?:全国|全省|全市|全区|同期|当年|我国|我省|全部|整个)+/, '')
  if (plain.length < fewestCharacters) return false
  const stem = plain.replace(/(?:总[数量额]|[数量额]|规模)$/, '')
  const lead = leadOf(input, figure).replaceAll(/\s|合计|累计|[为达共计]/g, '')
  const said = [plain, stem].find((each) => each.length > 1 && lead.endsWith(each))
  return said !== undefined && !/[^，,；;。：:]{9,}$/.test(lead.slice(0, lead.length - said.length))
}

/** Whether an amount may be the whole of a part: of its unit and time, and no less. */
export function isPossible(whole: Figure, share: Figure, part: Figure): boolean {
  return (
    whole !== part &&
    isExactAmount(whole) &&
    isOfOneUnit(whole, part) &&
    whole.observation.value! >= part.observation.value! &&
    isOfOneTime(whole, share)
  )
}
