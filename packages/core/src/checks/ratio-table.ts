/** A rate that is one printed amount divided by another. */
export interface Ratio {
  /** Label of the rate. */
  readonly rate: string
  readonly part: ReadonlyArray<string>
  readonly whole: ReadonlyArray<string>
  /** The rate is in percent; else in the unit that the division gives (元 a head). */
  readonly isPercent: boolean
  /** By how much of itself the rate is usually off: means of two year-ends, other editions. 0 where the division is its definition. */
  readonly usualGap: number
  readonly note: string
}

/** For an analyst to mend. Source: 国家统计局, 主要统计指标解释. */
export const ratioTable: ReadonlyArray<Ratio> = [
  ...['城镇化率', '常住人口城镇化率'].map((rate) => ({
    rate,
    part: ['城镇人口', '城镇常住人口', '城镇'],
    whole: ['常住人口', '年末常住人口', '总人口', '人口', '年末人口'],
    isPercent: true,
    usualGap: 0,
    note: 'it is the share of people who live in towns',
  })),
  ...['出生', '死亡'].map((event) => ({
    rate: `${event}率`,
    part: [`${event}人口`],
    whole: ['常住人口', '年末常住人口', '总人口', '人口', '年末人口'],
    isPercent: true,
    usualGap: 0.03,
    note: 'it is counted by the mean of two year-ends',
  })),
  ...[
    '城乡居民收入比',
    '城乡收入比',
    '城乡居民人均可支配收入比',
    '城乡居民人均可支配收入之比',
    '城乡居民收入倍差',
    '城乡居民人均可支配收入比值',
    '城乡居民收入比值',
  ].map((rate) => ({
    rate,
    part: ['城镇居民人均可支配收入', '城镇居民可支配收入'],
    whole: ['农村居民人均可支配收入', '农村居民可支配收入'],
    isPercent: false,
    usualGap: 0,
    note: 'it is the income of towns over that of villages',
  })),
  {
    rate: '外贸依存度',
    part: ['货物进出口', '进出口'],
    whole: ['地区生产总值', '国内生产总值'],
    isPercent: true,
    usualGap: 0.02,
    note: 'trade in goods over value added; services may be counted in',
  },
  {
    rate: '人均地区生产总值',
    part: ['地区生产总值'],
    whole: ['常住人口', '年末常住人口'],
    isPercent: false,
    usualGap: 0.03,
    note: 'a head is counted by the mean of two year-ends',
  },
  {
    rate: '投入强度',
    part: ['研发经费投入', '研发经费', '研究与试验发展经费', '研究与试验发展（R&D）经费'],
    whole: ['地区生产总值', '国内生产总值'],
    isPercent: true,
    usualGap: 0.02,
    note: 'R&D expenditure over value added, which may have been revised since',
  },
]
