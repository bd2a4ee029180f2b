import {inPercent} from './arithmetic/in-percent.ts'
import type {Calculation} from '../model/model.ts'
import {type Claim, holdAgainst} from './arithmetic/hold-against.ts'
import {isPrecise} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresOf, rowOf} from './check-input.ts'
import {isInRow} from './check-share-of-whole.ts'
import type {FindingDraft} from './finding-draft.ts'
import {observationOf} from './look-up.ts'
import {groupBy} from './group-by.ts'
import {
  before,
  firstAmounts,
  isExactAmount,
  isOfOneUnit,
  isParted,
  leadOf,
  openingAmounts,
  paragraphOf,
} from './nearby.ts'
import {isPossible, sureWhole} from './sure-whole.ts'

/** A share with its part, and what it may be of. */
interface Sharing {
  readonly share: Figure
  readonly parts: ReadonlyArray<Figure>
  /** Behind 占: 全省的, 一般公共预算收入的; empty where nothing is said. */
  readonly words: string
  /** What the words and the order of the sentence leave no doubt of; null where they do. */
  readonly sure: Figure | null
  /** The first amount that it agrees with. */
  readonly agreeing: FindingDraft | null
  /** What it agrees with. */
  readonly whole: Figure | null
}

/**
 * Hold a share against the amounts around it by their place, whatever their labels: 支出 612.5 亿元，其中民生支出 490.0 亿元，占 80.0%. It
 * agrees where any amount near it makes it so. It differs where none does and the sentence leaves no doubt of its whole: 其中 goes before
 * the part, its words name one amount of its paragraph, or the other shares of the paragraph that are said in the same way are all of one.
 */
export function checkShareNearby(input: CheckInput): Array<FindingDraft> {
  const sharings = figuresOf(input).flatMap((figure) => sharingOf(input, figure))
  const settled = sharings.filter(({whole}) => whole !== null)
  const byParagraph = groupBy(settled, ({share}) => share.sentence!.paragraph)
  const byWords = groupBy(settled, ({words}) => words)
  return sharings.flatMap((sharing): Array<FindingDraft> => {
    const beside = (byParagraph.get(sharing.share.sentence!.paragraph) ?? []).slice(0, mostOthers)
    const usual = wholeOfMost(sharing, beside)
    if (usual) return [held(input, sharing, usual)]
    if (sharing.agreeing) return [sharing.agreeing]
    const alike = sharing.words === '' ? [] : (byWords.get(sharing.words) ?? []).slice(0, mostOthers)
    const whole = sharing.sure ?? wholeOfOthers(sharing, beside, alike)
    return whole ? [held(input, sharing, whole)] : []
  })
}

/** So many shares of a paragraph or of one wording are asked what they are of. */
const mostOthers = 24

function sharingOf(input: CheckInput, share: Figure): Array<Sharing> {
  const {observation, sentence} = share
  if (!sentence || observation.kind !== 'share' || observation.unit !== '%' || !isPrecise(observation)) return []
  const said = wordsOf(input, share)
  if (said === null) return []
  const parts = partsOf(input, share, said.name)
  if (parts.length === 0) return []
  const sharing = {share, parts, words: said.words}
  const tried = wholesNear(input, share, parts[0]!, said.words)
  for (const whole of tried) {
    const finding = held(input, sharing, whole)
    if (finding.status === 'agrees') return [{...sharing, sure: null, agreeing: finding, whole}]
  }
  return [{...sharing, sure: sureWhole(input, sharing), agreeing: null, whole: null}]
}

/** 税收收入占…的 70.0%, 所占比重为 40.0%, 占比 8.0%: the name before 占, and the words behind it. */
const shareWords = /(?<name>[^，,；;。：:、（(]{0,16}?)所?(?:占|比重|占比)(?<words>[^，,；;。：:]{0,24}?)\s*$/

function wordsOf(input: CheckInput, share: Figure): {name: string; words: string} | null {
  const groups = shareWords.exec(leadOf(input, share))?.groups
  if (!groups) return null
  const words = groups.words!.replaceAll(/比重|占比|比例|[比的为达到约超近过\s]/g, '')
  return {name: groups.name!.replaceAll(/[其中\s]/g, ''), words}
}

/** The amount that the share is of: by its name, else the nearest before it; all of a list behind 合计. */
function partsOf(input: CheckInput, share: Figure, name: string): ReadonlyArray<Figure> {
  const text = share.sentence!.text
  const earlierOnes = before(input, share)
  if (/合计|共计|之和|[两三四五六七八九十](?:者|地|省|市|国|家|区|项|类|港)共?$/.test(name)) {
    const at = earlierOnes.findIndex(isExactAmount)
    const last = earlierOnes[at]
    if (!last || isParted(text, last.end, share.start)) return []
    const list = [last]
    for (const each of earlierOnes.slice(at + 1)) {
      const joint = text.slice(each.end, list[0]!.start)
      if (!isExactAmount(each) || !isOfOneUnit(each, last) || !/[、和与及，,]/.test(joint) || joint.length > 12) break
      list.unshift(each)
    }
    // 分别为 3424 亿、2782 亿元: one of them was not read.
    return /\d[^，,；;。]{0,4}[、和及与]\s*$/.test(leadOf(input, list[0]!)) ? [] : list
  }
  const named =
    name.length >= 2
      ? (earlierOnes.find((each) => isExactAmount(each) && isNamed(each, name, nameBefore(input, each))) ??
        paragraphOf(input)(share).findLast(
          (each) => each.order < share.order && isExactAmount(each) && isNamedInFull(name, nameBefore(input, each)),
        ))
      : undefined
  if (named) return [named]
  // 对共建国家进出口占 51.6%: of what no amount before it is of.
  if (name.length >= 2 && !/^(?:合计|规模|总量|数量|金额|份额)$/.test(name)) return []
  const nearest = earlierOnes.find((each) => isExactAmount(each) || each.observation.kind === 'share')
  if (!nearest || !isExactAmount(nearest) || isParted(text, nearest.end, share.start)) return []
  return isInRow(nearest, rowOf(input, share)) ? [] : [nearest]
}

/** By the words before it, or, in a list that 分别 deals out, by its subject or label. */
function isNamed({observation: {subject, label}}: Figure, name: string, words: string): boolean {
  return (words.includes(name) && !words.includes(`非${name}`)) || subject === name || label.startsWith(name)
}

/** A name of several words, not that of a place that has many amounts. */
function isNamedInFull(name: string, words: string): boolean {
  return name.length >= 4 && words.endsWith(name)
}

/** The words of its own clause before an amount. */
function nameBefore(input: CheckInput, figure: Figure): string {
  return /[^，,；;。：:、]*$/.exec(leadOf(input, figure))![0].replaceAll(/\s/g, '')
}

/** Shares with fewer digits agree with too much by chance to be held against all amounts of the text. */
const fewestDigits = 3

/** Amounts that may be the whole, likeliest first. */
function wholesNear(input: CheckInput, share: Figure, part: Figure, words: string): ReadonlyArray<Figure> {
  const near = paragraphOf(input)(share)
    .filter(({order}) => Math.abs(order - share.order) <= 40)
    .toSorted((left, right) => Math.abs(left.order - share.order) - Math.abs(right.order - share.order))
  const isExact = share.observation.printed.replaceAll(/\D/g, '').replace(/^0+/, '').length >= fewestDigits
  const opening = isExact ? openingAmounts(input).slice(0, 60) : openingAmounts(input).slice(0, 3)
  const first = isExact || words !== '' ? firstAmounts(input).slice(0, 40) : []
  return [...near, ...opening, ...first].filter((each) => isPossible(each, share, part))
}

function held(input: CheckInput, {share, parts}: Pick<Sharing, 'share' | 'parts'>, whole: Figure): FindingDraft {
  const terms: ReadonlyArray<Calculation> = parts.map(({observation}) => ({observation: observation.id}))
  const part: Calculation = terms.length === 1 ? terms[0]! : {operator: '+', terms}
  const ratio: Calculation = {operator: '/', terms: [part, {observation: whole.observation.id}]}
  const claim: Claim = {
    rule: 'share-of-whole',
    actual: share.observation,
    calculation: inPercent(ratio),
    severity: 'warning',
    what: `Share of \`${parts.map(({observation}) => observation.surface).join(' + ')}\` in \`${whole.observation.surface}\``,
    explanation: 'part and whole may be of another coverage, time or edition of the statistic',
  }
  return holdAgainst(claim, observationOf(input))
}

/** 占 63.6% among two and more of its paragraph that say no whole either: it is of theirs, whatever else it happens to fit. */
function wholeOfMost({share, parts, words, whole}: Sharing, beside: ReadonlyArray<Sharing>): Figure | null {
  if (words !== '' || parts.length > 1 || whole === null) return null
  const others = beside.filter((each) => each.share !== share && each.words === '')
  const [first] = others
  if (!first || others.length < fewestOthers) return null
  const value = first.whole!.observation.value
  const isOne = others.every((each) => each.whole!.observation.value === value)
  return isOne && whole.observation.value !== value && isPossible(first.whole!, share, parts[0]!) ? first.whole : null
}

/** 占全市出口比重: of exports, and of no trade as a whole. */
function isOfFlow(words: string, {observation: {label}}: Figure): boolean {
  return !/(?<!进)出口|(?<!出)进口/.test(words) || !label.includes('进出口')
}

/** So many shares of other paragraphs say what one is of. */
const fewestOthers = 2

/**
 * What the other shares of the paragraph with the same words, or with none, are of; of those of the text where the paragraph has none.
 * Null unless all that agree with any agree with one.
 */
function wholeOfOthers(
  {share, parts, words}: Sharing,
  beside: ReadonlyArray<Sharing>,
  alike: ReadonlyArray<Sharing>,
): Figure | null {
  if (parts.length > 1) return null
  const inParagraph = beside.filter((each) => each.words === words || each.words === '' || words === '')
  const others = inParagraph.length > 0 ? inParagraph : alike
  const [first] = others
  if (!first || others.length < (inParagraph.length > 0 ? 1 : fewestOthers)) return null
  const isOne = others.every(({whole}) => whole!.observation.value === first.whole!.observation.value)
  return isOne && isPossible(first.whole!, share, parts[0]!) && isOfFlow(words, first.whole!) ? first.whole : null
}
