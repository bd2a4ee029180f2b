import type {Observation} from '../model/model.ts'

/** How a statistic's published growth is measured, where that is not simply one printed level over the other. */
export interface GrowthBase {
  /** What it is published for. */
  readonly label: RegExp
  /** False where printed levels and growth are in different prices, so that neither can be held against the other. */
  readonly comparable: boolean
  /** By how many percentage points revisions of the base usually move it. */
  readonly usualPoints: number
  /** What could explain a difference. */
  readonly note: string
}

/**
 * For an analyst to mend. Sources: 国家统计局, 主要统计指标解释 (growth of 生产总值 and 增加值 is at constant prices; 社会消费品零售总额 and
 * 固定资产投资 are published on a comparable base); 海关总署, 统计月报说明 (growth uses the revised figures of the year before).
 */
const growthBases: ReadonlyArray<GrowthBase> = [
  {
    label: /生产总值|GDP|增加值|经济总量|劳动生产率|业务总量/i,
    comparable: false,
    usualPoints: 0,
    note: 'its growth is published at constant prices, its levels at current ones, so that the two cannot be held against each other',
  },
  {
    label: /可支配收入|消费支出|消费性支出/,
    comparable: true,
    usualPoints: 6,
    note: 'the growth may be a real one, with price changes taken out',
  },
  {
    label: /固定资产投资|房地产开发投资|零售(?:总)?额|营业收入|利润|销售额/,
    comparable: true,
    usualPoints: 6,
    note: 'its growth is published on a comparable base, with the coverage of the year before revised',
  },
  {
    label: /进出口|外贸|贸易|出口|进口/,
    comparable: true,
    usualPoints: 1,
    note: 'customs growth rates use a revised base of the year before',
  },
]

/** How the growth of a figure's statistic is measured; null where printed levels should simply give it. */
export function explanationOf({label, price}: Observation): GrowthBase | null {
  if (price === 'real') return {...growthBases[0]!, note: 'the growth is a real one, the levels are at current prices'}
  // 名义增长 is said where growth is that of the levels themselves.
  return growthBases.find((base) => base.label.test(label) && (base.comparable || price !== 'nominal')) ?? null
}
