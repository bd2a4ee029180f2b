import type {Model, Series} from '@region-briefs/core'
import {observation, sampleModel} from './sample-model.ts'

const base = sampleModel.series[0]!

function series(indicator: string, region: string, unit: string, values: ReadonlyArray<number>): Series {
  return {
    ...base,
    id: `${indicator}.${region}`,
    indicator,
    label: {zh: `示例${indicator}`, en: `Sample ${indicator}`},
    unit,
    region,
    origin: indicator.includes('_') ? 'derived' : 'overlay',
    derivedFrom: [],
    points: values.map((value, index) => ({period: String(2022 + index), value, status: 'A', source: null})),
  }
}

const regions = ['east', 'central', 'west', 'northeast']

/** Four regions with a level, their parts of the whole, an index and a growth; tariffs of the paper at three times, and amounts at years of unequal steps. */
export const chartModel: Model = {
  ...sampleModel,
  observations: [
    ...sampleModel.observations,
    ...[39.5, 15.3, 7.4].map((value, index) =>
      observation(`o-t${index}`, {
        value,
        label: '示例关税 <"&>',
        kind: 'level',
        period: String(1991 + index * 10),
        surface: `${value}%`,
      }),
    ),
    ...[1991, 2001, 2021, 2023].map((year, index) =>
      observation(`o-d${index}`, {
        value: 40 - index * 11,
        label: '示例余量',
        unit: '吨',
        kind: 'level',
        period: String(year),
      }),
    ),
    ...['甲省', '乙省', '丙省'].map((subject, index) =>
      observation(`o-a${index}`, {
        subject,
        value: (index + 1) * 1e12,
        unit: 'CNY',
        label: '示例数额',
        kind: 'level',
        comparator: index === 0 ? 'gt' : 'eq',
      }),
    ),
  ],
  indicators: [
    {
      id: 'i-t',
      label: '示例关税 <"&>',
      en: null,
      subject: '中国',
      partner: null,
      unit: '%',
      kind: 'level',
      basis: null,
      span: 'year',
      observations: ['o-t0', 'o-t1', 'o-t2'],
    },
    {
      id: 'i-d',
      label: '示例余量',
      en: null,
      subject: '中国',
      partner: null,
      unit: '吨',
      kind: 'level',
      basis: null,
      span: 'year',
      observations: ['o-d0', 'o-d1', 'o-d2', 'o-d3'],
    },
  ],
  series: regions.flatMap((region, index) => [
    series('gdp', region, '亿元', [10 + index, 11 + index, 12.5 + index]),
    series('gdp_share', region, '%', [25, 25, 25]),
    series('gdp_index', region, '指数', [100, 110 + index, 120 + index]),
    series('gdp_growth', region, '%', [5, 6.25, -7 - index]),
  ]),
}
