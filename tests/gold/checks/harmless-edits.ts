import {type Choice, pick} from './faults.ts'

/** Words that say the same, both ways. */
const synonyms: ReadonlyArray<readonly [string, string]> = [
  ['为', '达'],
  ['，同比增长', '，比上年增长'],
  ['因此', '所以'],
  ['目前', '当前'],
  ['但是', '不过'],
  ['推动', '促进'],
  ['提升', '提高'],
  ['企业', '公司'],
  ['重要', '关键'],
  ['扩大', '拓展'],
  ['特别是', '尤其是'],
  ['加强', '强化'],
  ['建设', '打造'],
  ['我国', '中国'],
  ['显著', '明显'],
  ['以及', '和'],
  ['逐步', '渐渐'],
  ['已经', '已'],
  ['通过', '经由'],
  ['下降', '降低'],
  ['货物贸易总额', '货物贸易额'],
  ['达到', '达'],
]

const digits = '０１２３４５６７８９'

/** Edits that leave every figure what it is; each gives null where it does not fit the paper. */
export const harmlessEdits: Readonly<Record<string, (text: string, choice: Choice) => string | null>> = {
  synonym: (text: string, choice: Choice): string | null => {
    const [word, other] = pick(synonyms, choice)
    const body = text.split('参考文献')[0]!
    // 为 is an everyday syllable; only before a figure does it say 达.
    const places = [...body.matchAll(new RegExp(word === '为' ? '为(?=\\s*\\d)' : word, 'g'))].map(({index}) => index)
    if (places.length === 0) return null
    const place = pick(places, choice)
    return text.slice(0, place) + other + text.slice(place + word.length)
  },
  spaces: (text: string, choice: Choice): string | null => {
    const places = [...text.matchAll(/(?<=[\u4e00-\u9fff])(?=\d+(?:\.\d+)?\s*(?:万|亿|%|个|年))/g)].map(
      ({index}) => index,
    )
    if (places.length === 0) return null
    const place = pick(places, choice)
    return `${text.slice(0, place)} ${text.slice(place)}`
  },
  width: (text: string, choice: Choice): string | null => {
    const body = text.split('参考文献')[0]!
    const numbers = [...body.matchAll(/(?<![\d.[^])\d+(?:\.\d+)?(?=\s*(?:万|亿|%|个|家))/g)]
    if (numbers.length === 0) return null
    const {0: number, index} = pick(numbers, choice)
    const wide = number.replaceAll(/\d/g, (digit) => digits[Number(digit)]!)
    return text.slice(0, index) + wide + text.slice(index + number.length)
  },
  percentSign: (text: string, choice: Choice): string | null => {
    const places = [...text.matchAll(/(?<=\d)%/g)].map(({index}) => index)
    if (places.length === 0) return null
    const place = pick(places, choice)
    return `${text.slice(0, place)}％${text.slice(place + 1)}`
  },
  sentenceMoved: (text: string, choice: Choice): string | null => {
    const paragraphs = text.split('\n\n')
    const at = paragraphs.findLastIndex((paragraph) => paragraph.startsWith('参考文献'))
    const body = at < 0 ? paragraphs : paragraphs.slice(0, at)
    // Two sentences without a figure change places.
    const places = body.flatMap((paragraph, index) => (sentencesOf(paragraph).length > 1 ? [index] : []))
    if (places.length === 0) return null
    const place = pick(places, choice)
    const sentences = sentencesOf(paragraphs[place]!)
    const pairs = sentences
      .slice(1)
      .flatMap((sentence, index) =>
        /\d|[一二三四五六七八九十]是|[“”]|^其|^这|^此/.test(sentence + sentences[index]!) ? [] : [index],
      )
    if (pairs.length === 0) return null
    const first = pick(pairs, choice)
    const moved = sentences.with(first, sentences[first + 1]!).with(first + 1, sentences[first]!)
    return paragraphs.with(place, moved.join('')).join('\n\n')
  },
  sentenceAdded: (text: string, choice: Choice): string | null => {
    const paragraphs = text.split('\n\n')
    const at = paragraphs.findLastIndex((paragraph) => paragraph.startsWith('参考文献'))
    const body = at < 0 ? paragraphs : paragraphs.slice(0, at)
    const places = body.flatMap((paragraph, index) =>
      paragraph.endsWith('。') && !paragraph.startsWith('摘要') ? [index] : [],
    )
    if (places.length === 0) return null
    const place = pick(places, choice)
    return paragraphs.with(place, paragraphs[place]! + pick(added, choice)).join('\n\n')
  },
}

const added = [
  '这一变化值得继续观察。',
  '各地的做法不尽相同，仍需因地制宜。',
  '有关部门将继续跟踪进展。',
  '上述情况说明开放的基础仍然扎实。',
  '企业对前景总体乐观。',
]

function sentencesOf(paragraph: string): Array<string> {
  return /^(?:#|摘要|关键词|\[)/.test(paragraph) ? [] : (paragraph.match(/[^。]+。/g) ?? [])
}
