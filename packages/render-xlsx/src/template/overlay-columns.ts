import type {OverlayRecord, Term} from '@region-briefs/core'
import {both} from '../plan/language.ts'

/** One column of an overlay: its head, by which it is read back, and what it takes. */
export interface OverlayColumn {
  key: keyof OverlayRecord
  meaning: Term
  /** Which list it chooses from. */
  list?: 'regions' | 'indicators' | 'units' | 'statuses' | 'prices' | 'additive'
  width: number
}

/** In the order of the file; the first seven must be there. */
export const overlayColumns: ReadonlyArray<OverlayColumn> = [
  {
    key: 'region',
    list: 'regions',
    width: 14,
    meaning: both(
      '必填。省级单位的 ISO 3166-2 代码、区域编号或 CN（全国）；也可写名称',
      'Needed. ISO 3166-2 code of a province, id of a region, or CN for the country; names are read too',
    ),
  },
  {
    key: 'indicator',
    list: 'indicators',
    width: 22,
    meaning: both(
      '必填。指标表里的代码；表里没有的，自定一个由字母、数字和下划线组成的名字，并填 label',
      'Needed. A code of the table of indicators; for another a name of letters, digits and underscores, with its label',
    ),
  },
  {
    key: 'unit',
    list: 'units',
    width: 12,
    meaning: both(
      '必填。一个指标只用一个单位；数值不会换算',
      'Needed. One indicator has one unit; values are never turned from one into another',
    ),
  },
  {
    key: 'period',
    width: 14,
    meaning: both(
      '必填。2024、2024-03、2024-Q1、2024-01/2024-06、2021/2025；这一列是文本，以免被当成日期',
      'Needed. 2024, 2024-03, 2024-Q1, 2024-01/2024-06, 2021/2025; the column is text, so that none is taken for a date',
    ),
  },
  {
    key: 'value',
    width: 14,
    meaning: both(
      '必填，除非状态说没有数值。只写数字和小数点，不写千位分隔符',
      'Needed, unless the status says that there is none. Digits and a point alone, no separators',
    ),
  },
  {
    key: 'status',
    list: 'statuses',
    width: 10,
    meaning: both('SDMX 观测状态；空着就是 A（正常）', 'SDMX observation status; empty is A, normal'),
  },
  {
    key: 'source',
    width: 44,
    meaning: both(
      '数值取自何处：统计公报或年鉴的名称和表号',
      'Where the value was taken from: the bulletin or yearbook and its table',
    ),
  },
  {
    key: 'vintage',
    width: 16,
    meaning: both(
      '可不填。统计数字的版本，如“五经普修订后”；两个版本不混算',
      'May be left empty. Edition of the statistic; two are never calculated with each other',
    ),
  },
  {
    key: 'price',
    list: 'prices',
    width: 12,
    meaning: both('可不填。current 现价，constant 不变价', 'May be left empty. current or constant prices'),
  },
  {
    key: 'additive',
    list: 'additive',
    width: 12,
    meaning: both(
      '只用于指标表里没有的指标：各省能否相加（yes、no）；空着就不加',
      'Of an indicator that is not in the table: whether provinces add up (yes, no); empty ones are never added',
    ),
  },
  {
    key: 'label',
    width: 24,
    meaning: both(
      '只用于指标表里没有的指标：中文名称',
      'Of an indicator that is not in the table: its name in Chinese',
    ),
  },
  {
    key: 'label_en',
    width: 24,
    meaning: both(
      '只用于指标表里没有的指标：英文名称',
      'Of an indicator that is not in the table: its name in English',
    ),
  },
]
