/**
 * Two groups that are all together, by the words in front of a label, for an analyst to mend. Source: 国家统计局, 主要统计指标解释
 * (全体居民 are 城镇居民 and 农村居民).
 */
export const groupPairs: ReadonlyArray<readonly [string, string]> = [
  ['城镇', '农村'],
  ['城镇', '乡村'],
  ['城市', '农村'],
]
