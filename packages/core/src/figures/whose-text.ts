import type {SentenceUnit} from '../tree/read-passages.ts'
import {placeInTitle} from './place-in-title.ts'
import {subjectsIn} from './read-subject.ts'
import {ownPlaceNames} from './subject-table.ts'

/** What a text says of whom it is about. */
export interface WhoseTextInput {
  readonly title: string
  /** Its subtitle and the lines of those who give it out. */
  readonly front: ReadonlyArray<string>
  readonly sentences: ReadonlyArray<SentenceUnit>
}

/** Whose figures a text gives where they name nobody. */
export interface WhoseText {
  /** The place that it is about, and what 全省 and 我市 mean in it; null where it is about none. */
  readonly place: string | null
  /** The country that it is about; null where it is about none. */
  readonly country: string | null
}

/** Who gives a report out, and before whom it is given: 清河市市长, 北湾省商务厅, 在清河市第九届人民代表大会. */
const office =
  /(?<name>\p{Script=Han}{1,6}?(?:省|市|自治区|自治州|自治县|县|区|州))(?=(?:人民)?政府|统计局|商务[厅局委]|发展和?改革委|财政[厅局]|海关|(?:代)?(?:市|省|县|区|州)长|行署|第[一二三四五六七八九十\d]+届|人民代表大会)/u
/** 记者从北湾省政府新闻办…获悉, 据清河市统计局: who told it, in a sentence that says more. */
const toldBy =
  /(?:从|据|由|代表|受)(?<name>\p{Script=Han}{1,6}?(?:省|市|自治区|自治州|自治县|县|区|州))(?=(?:人民)?政府|统计局|商务[厅局委]|发展和?改革委|财政[厅局]|海关)/u
/** 清河市人民政府工作报告: where a page prints the title in one line with the text. */
const ofReport = /(?<name>\p{Script=Han}{1,6}?(?:省|市|自治区|自治州|自治县|县|区|州))(?=(?:人民)?政府工作报告)/u
/** 本文以西岭省为例. */
const example =
  /(?:本文|文章|本研究|研究|论文)[^。；]{0,12}以(?<name>[^，。；、为以]{2,8}?)(?:省|市)?为(?:例|研究对象|样本)/
const country = /中国|我国|全国/
/** Who gives out the country's own figures, and what only a country has. Source: 国务院, 国家统计局, 海关总署, 商务部. */
const national = /中华人民共和国|国家统计局|国务院新闻办|国新办|海关总署(?!.{0,2}[广天上]|广东分署)|商务部|国内生产总值/
/** How many of the first sentences can be lines of those who give a text out. */
const frontSentences = 4
/** Among how many it tells the country's product. */
const tellingSentences = 16
/** Among how many a text says what it takes as its example. */
const openingSentences = 8
/** A place is what a text is about where it is the subject of so many sentences, and of this part of those that name one. */
const leastSentences = 3
const leastPart = 0.6

/** The place and the country that a text is about: by its title, by who gives it out, by what it says of itself, by what it speaks of most. */
export function whoseText({title, front, sentences}: WhoseTextInput): WhoseText {
  // Most texts say it, and who is named how often need not be counted.
  let counts: SubjectCounts | null = null
  const named = (): SubjectCounts => (counts ??= subjectCounts(sentences))
  const inTitle = placeInTitle(title)
  const ofOffice = placeOfOffice([...front, ...sentences.slice(0, frontSentences).map(({text}) => text)])
  const place =
    // 山西…运行情况, and 山西省统计局 below it: the whole name of the same place.
    (inTitle !== null && ofOffice?.startsWith(inTitle) ? ofOffice : inTitle) ??
    ofOffice ??
    placeOfExample(sentences) ??
    dominantPlace(named())
  const isNational = (): boolean =>
    isAboutCountry(sentences, named) || (place === null && isOfNationalOffice(front, sentences))
  return {place, country: isNational() ? '中国' : null}
}

function placeOfOffice(lines: ReadonlyArray<string>): string | null {
  for (const line of lines) {
    const printed = ((line.length < 60 ? office.exec(line) : null) ?? ofReport.exec(line) ?? toldBy.exec(line))?.groups!
      .name
    const name = printed?.replace(leadsToOffice, '')
    // 我代表市人民政府 says of which kind the place is, and not which.
    if (name && !unnamed.test(name)) return name
  }
  return null
}

const unnamed = /^[全本我该各]?(?:省|市|自治区|自治州|自治县|县|区|州)$/

/** What stands before the name of one who gives a text out: 在清河市, 我代表清河市, 受清河市. */
const leadsToOffice = /^.*(?:[在于向从据由受经对年]|代表|委托|通过|来自|位于)/

function placeOfExample(sentences: ReadonlyArray<SentenceUnit>): string | null {
  for (const {text} of sentences.slice(0, openingSentences)) {
    const name = placeInTitle(example.exec(text)?.groups!.name ?? '')
    if (name !== null) return name
  }
  return null
}

/** How many sentences have each name as a subject, with how narrow it is. */
type SubjectCounts = ReadonlyMap<string, {readonly rank: number; readonly count: number}>

function subjectCounts(sentences: ReadonlyArray<SentenceUnit>): SubjectCounts {
  const counts = new Map<string, {rank: number; count: number}>()
  for (const sentence of sentences) {
    const inSentence = new Map(subjectsIn(sentence).map(({subject, rank}) => [subject, rank]))
    for (const [subject, rank] of inSentence) counts.set(subject, {rank, count: (counts.get(subject)?.count ?? 0) + 1})
  }
  return counts
}

function dominantPlace(named: SubjectCounts): string | null {
  const places = [...named].filter(([, {rank}]) => rank > 2)
  const total = places.reduce((sum, [, {count}]) => sum + count, 0)
  const most = places.toSorted(([, left], [, right]) => right.count - left.count)[0]
  if (!most || most[1].count < leastSentences || most[1].count < leastPart * total) return null
  return most[1].count > (named.get('中国')?.count ?? 0) ? most[0] : null
}

/** 国家统计局 gives it out, or one of its first sentences tells the country's product; and nobody's own place is spoken of. */
function isOfNationalOffice(front: ReadonlyArray<string>, sentences: ReadonlyArray<SentenceUnit>): boolean {
  const opening = [...front, ...sentences.slice(0, frontSentences).map(({text}) => text)]
  return (
    (opening.some((line) => national.test(line)) || tellsOfCountry(sentences)) &&
    !sentences.some(({text}) => ownPlaceNames.some((name) => text.includes(name)))
  )
}

/** It names the country, and soon tells the product that only a country has. */
function tellsOfCountry(sentences: ReadonlyArray<SentenceUnit>): boolean {
  const first = sentences.slice(0, tellingSentences)
  return first.some(({text}) => country.test(text)) && first.some(({text}) => /(?<!个)国内生产总值/.test(text))
}

/** A text that names China in three sentences at least is about it, and so is one that opens with it and gives figures of nobody else. */
function isAboutCountry(sentences: ReadonlyArray<SentenceUnit>, countsOf: () => SubjectCounts): boolean {
  if (sentences.filter(({text}) => country.test(text)).length >= 3) return true
  const opens =
    sentences.slice(0, frontSentences).filter(({text}) => country.test(text)).length > 1 ||
    sentences.length <= frontSentences
  if (!opens) return false
  const named = countsOf()
  const isOnly = named.has('中国') && [...named].every(([subject, {rank}]) => subject === '中国' || rank === 0)
  return isOnly && !sentences.some(({text}) => ownPlaceNames.some((name) => text.includes(name)))
}
