import type {Observation} from '../model/model.ts'
import {subjectNamed, withoutSubject} from '../figures/read-subject.ts'
import type {RegionBook} from '../regions/region-book.ts'
import {remembered} from '../tree/remembered.ts'
import {bareTrade, joiningCharacters, sameThings, shareTail} from './measure-words.ts'

/** What a figure measures, in words that can be compared. */
export interface Measure {
  /** The thing, the subject and the partner as one key: figures with the same one measure the same, in any kind. */
  readonly measure: string
  /** What is measured; of a share its part. Empty where the label names nothing. */
  readonly thing: string
  /** The subject under one name, by `sameSubject`. */
  readonly whose: string
  /** The label as `thing` reads it, its characters in their own order. */
  readonly words: string
  /** Of a share: what it is a part of; null where the label does not say. */
  readonly whole: Whole | null
}

/** 占东部地区的比重, 占全国外贸总值的比重. */
export interface Whole {
  /** Whose; null where no name is said. */
  readonly subject: string | null
  /** Empty where only a name is said: the same thing as the part, of a larger subject. */
  readonly thing: string
  /** As printed. */
  readonly text: string
}

/**
 * Reads what the figures of one text measure, by label, subject and partner; a label or subject that comes again is read once.
 *
 * @param regions  Whose names are read as subjects; the table's by default.
 */
export function measureReader(regions?: RegionBook): (observation: Observation) => Measure {
  const wordsOf = remembered((part: string) => {
    const words = plainWords(part)
    return {words, thing: sorted(words)}
  })
  const subjectOf = remembered((subject: string | null) => sameSubject(subject, regions))
  const wholeNamed = remembered((text: string) => wholeOf(text, regions))
  return ({label, subject, partner, kind}) => {
    const at = kind === 'share' || /比重|占比/.test(label) ? label.indexOf('占') : -1
    const {words, thing} = wordsOf(at < 0 ? label : label.slice(0, at))
    const whose = subjectOf(subject)
    return {
      thing,
      words,
      whose,
      measure: keyOf(thing, whose, partner),
      whole: at < 0 || /^占?[比重占]*$/.test(label.slice(at)) ? null : wholeNamed(label.slice(at + 1)),
    }
  }
}

/** The key that `Measure.measure` holds. */
export function measureKey(thing: string, subject: string | null, partner: string | null): string {
  return keyOf(thing, sameSubject(subject), partner)
}

function keyOf(thing: string, whose: string, partner: string | null): string {
  return `${thing}|${whose}|${partner?.replaceAll(/\s|经济体|国$/g, '') ?? ''}`
}

/** 全国 and 我国 are 中国; 东部沿海地区 and 东部 are one. */
export function sameSubject(subject: string | null, regions?: RegionBook): string {
  if (subject === null) return ''
  const plain = subject.replaceAll(/\s/g, '')
  const named = subjectNamed(plain, regions) ?? plain
  return named.replace(/(?<=东部|中部|西部|东北)(?:沿海)?(?:地区|省份|三省|六省)?$/, '')
}

/**
 * A label as its characters in a fixed order, without those that only join or say an amount: 出口高新技术产品,
 * 高新技术产品出口 and 出口的高新技术产品 are one.
 */
export function thingOf(label: string): string {
  return sorted(plainWords(label))
}

const bareThings: ReadonlySet<string> = new Set(
  ['出口', '进口', '货物进出口', '货物出口', '货物进口', '服务进出口'].map(thingOf),
)

/** Trade as a whole: a label that whoever and whatever is named before it narrows. */
export function isBareTrade(thing: string): boolean {
  return bareThings.has(thing)
}

function plainWords(label: string): string {
  let text = label.normalize('NFKC').replaceAll(joiningCharacters, '')
  for (const [words, same] of sameThings) text = text.replace(words, same)
  return bareTrade.get(text) ?? text
}

function sorted(text: string): string {
  return [...text].toSorted().join('')
}

/** 全省, 我市: the place that the text, or the figure, is of. */
export function isOwnPlace(name: string): boolean {
  return /^[全我本][省市县区州]$/.test(name)
}

/** What stands behind 占: 全国外贸总值, 东部地区的比重, 各省份合计. */
export function wholeOf(text: string, regions?: RegionBook): Whole {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replace(/^(?:同期|当年|其)/, '')
    .replace(shareTail, '')
    .replace(/^的|的$/g, '')
  if (isOwnPlace(plain) || subjectNamed(plain, regions) !== null) return {subject: plain, thing: '', text: plain}
  const thing = withoutSubject(plain, regions)
  const name = plain.slice(0, plain.length - thing.length).replace(/的$/, '')
  return {subject: name || null, thing: thingOf(thing), text: plain}
}
