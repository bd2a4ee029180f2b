import type {UnitEntry} from './units.ts'

/** People and businesses, which texts count in 万 and 亿 without a classifier: 近 1 亿农村贫困人口. */
const nouns: ReadonlyArray<string> = (
  '人口 农民 农民工 居民 群众 职工 民众 老人 老年人 儿童 学生 毕业生 劳动力 劳动者 人才 用户 网民 游客 旅客 消费者 家庭 农户 残疾人 退役军人 群体 ' +
  '市场主体 经营主体 个体工商户 中小微企业 中小企业 小微企业 民营企业 企业'
).split(' ')
const longestFirst = nouns.toSorted((left, right) => right.length - left.length).join('|')
const behind = new RegExp(`^\\s?(?![元人家户个名位美欧日港])(?:(?!的)\\p{Script=Han}){0,8}?(?:${longestFirst})`, 'u')
const inFront = new RegExp(
  `(?:${longestFirst}|人数|就业)(?:比上年|同比|累计|共|已)?(?:增加|减少|达到?|超过?|突破|约|近|逾|为|至|到|了)*\\s?$`,
)
const counted: UnitEntry = {unit: 'count', factor: 1, family: 'classifier'}

/**
 * What a number that ends with 万 or 亿 counts, where no unit is printed: a noun behind it, or the noun that the clause is about.
 *
 *     > | 近 1 亿农村贫困人口     贫困人口减少 6800 多万，
 *         ^^^^^^                          ^^^^^^^^^^
 * @param text   The sentence.
 * @param start  Of the number.
 * @param end    Of its scale word, and of 多 behind that.
 * @returns Null where nothing says so.
 */
export function bareCountAt(text: string, start: number, end: number): UnitEntry | null {
  const after = text.slice(end, end + longestNoun)
  if (behind.test(after)) return counted
  return /^\s?[，。；,;]/.test(after) && inFront.test(text.slice(Math.max(0, start - longestNoun), start))
    ? counted
    : null
}

const longestNoun = 16
