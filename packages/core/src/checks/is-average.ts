/** Words of an amount that is one of many by each: 人均, 户均, 均价, 每万人. */
const averageWords = /人均|平均|均价|单价|户均|每/

/**
 * Whether words name an average of things, which is neither a part of an amount nor another print of it: 人均地区生产总值 of
 * 地区生产总值.
 */
export function isAverage(words: string): boolean {
  return averageWords.test(words)
}
