import type {Rule} from './rules.ts'

/** Ids are stable for ever. */
export type OverlayRuleId =
  | 'overlay-unreadable'
  | 'overlay-header'
  | 'overlay-column'
  | 'overlay-row'
  | 'overlay-quote'
  | 'overlay-region'
  | 'overlay-empty'
  | 'overlay-indicator'
  | 'overlay-indicator-near'
  | 'overlay-unit'
  | 'overlay-period'
  | 'overlay-value'
  | 'overlay-status'
  | 'overlay-duplicate'
  | 'overlay-members'

const header = 'region,indicator,unit,period,value,status,source'
const good = `${header}\nCN-GD,trade_goods,亿元,2024,91126,A,s02`

/** Every rule about an analyst's own data, by its id; their examples are overlays. */
export const overlayRules: Readonly<Record<OverlayRuleId, Rule>> = {
  'overlay-unreadable': {
    summary: 'A file is no overlay.',
    severity: 'error',
    why: 'An overlay is CSV, a workbook (.xlsx) or Parquet. Nothing of another file is read.',
    fires: new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0x0a, 0x00, 0x01, 0x02, 0x03]),
    passes: good,
  },
  'overlay-header': {
    summary: 'The header lacks a column, or a second sheet of the workbook has one.',
    severity: 'error',
    why: 'Without all of its columns no row can be read: a value is nothing without its region, unit, period and source.',
    fires: 'region,indicator,period,value,status,source\nCN-GD,trade_goods,2024,91126,A,s02',
    passes: `source,status,value,period,unit,indicator,region\ns02,A,91126,2024,亿元,trade_goods,CN-GD`,
  },
  'overlay-empty': {
    summary: 'A file has a header and nothing else.',
    severity: 'warning',
    why: 'Nothing is laid over the paper. A sheet that was saved before it was filled looks the same as one that is complete.',
    fires: header,
    passes: good,
  },
  'overlay-column': {
    summary: 'A column is not known, or stands there twice.',
    severity: 'warning',
    why: 'It is passed over. A slip in the name of an optional column would lose what it says.',
    fires: `${header},vintag\nCN-GD,trade_goods,亿元,2024,91126,A,s02,年鉴2025`,
    passes: `${header},vintage\nCN-GD,trade_goods,亿元,2024,91126,A,s02,年鉴2025`,
  },
  'overlay-row': {
    summary: 'A row has more or fewer cells than the header.',
    severity: 'error',
    why: 'A comma too many moves every value behind it into another column. The row is left out.',
    fires: `${header}\nCN-GD,trade_goods,亿元,2024,91,126,A,s02`,
    passes: `${header}\nCN-GD,trade_goods,亿元,2024,91126,A,"s02, 年鉴"`,
  },
  'overlay-quote': {
    summary: 'A quotation mark is not closed, or stands inside a cell.',
    severity: 'error',
    why: 'A cell in quotes ends with one, and holds two for one (RFC 4180, 2.5 to 2.7). The row is left out, the next one is read.',
    fires: `${header}\nCN-GD,trade_goods,亿元,2024,91126,A,"s02\nCN-JS,trade_goods,亿元,2024,56180,A,s02`,
    passes: `${header}\nCN-GD,trade_goods,亿元,2024,91126,A,"s02 ""年鉴"""`,
  },
  'overlay-region': {
    summary: 'A region is not known.',
    severity: 'error',
    why: 'Provinces are named by ISO 3166-2 code, GB/T 2260 code or name, regions by id or name. The row is left out.',
    fires: `${header}\nCN-XX,trade_goods,亿元,2024,91126,A,s02`,
    passes: `${header}\n广东省,trade_goods,亿元,2024,91126,A,s02`,
  },
  'overlay-indicator': {
    summary: 'An indicator has no usable name.',
    severity: 'error',
    why: 'An indicator of the table or any other name of letters will do; one that is not in the table is never added up unless a column `additive` says so.',
    fires: `${header}\nCN-GD,???,亿元,2024,91126,A,s02`,
    passes: `${header}\nCN-GD,跨境电商进出口额,亿元,2024,7454,A,s02`,
  },
  'overlay-indicator-near': {
    summary: 'An indicator that the table does not have is called nearly as one that it has.',
    severity: 'warning',
    why: 'It is kept as an indicator of your own, and is not the one that it looks like: it is neither added up nor held against the paper.',
    fires: `${header}\nCN-GD,trade_good,亿元,2024,91126,A,s02`,
    passes: `${header}\nCN-GD,trade_services,亿元,2024,12000,A,s02`,
  },
  'overlay-unit': {
    summary: 'A unit is not known, or is not the one of its indicator.',
    severity: 'error',
    why: 'Values are never turned from one unit into another. The row is left out.',
    fires: `${header}\nCN-GD,trade_goods,亿圆,2024,91126,A,s02`,
    passes: good,
  },
  'overlay-period': {
    summary: 'A period is not ISO 8601.',
    severity: 'error',
    why: 'A year, a month, a quarter or a span in one form of writing can be compared; others can only be guessed. The row is left out.',
    fires: `${header}\nCN-GD,trade_goods,亿元,2024年,91126,A,s02`,
    passes: `${header}\nCN-GD,trade_goods,亿元,2024-Q1,20432,A,s02`,
  },
  'overlay-value': {
    summary: 'A value is no plain number.',
    severity: 'error',
    why: 'Thousands separators, units, formulas and full-width digits can be read in more than one way, and no amount or count of the table is below nought. The row is left out.',
    fires: `${header}\nCN-GD,trade_goods,亿元,2024,"91,126",A,s02`,
    passes: `${header}\nCN-GD,trade_goods,亿元,2024,,M,s02`,
  },
  'overlay-status': {
    summary: 'An observation status is not in the SDMX code list.',
    severity: 'error',
    why: 'The flag says whether a value is normal (A), provisional (P), estimated (E), revised (R) or missing (M). An empty one is A. The row is left out.',
    fires: `${header}\nCN-GD,trade_goods,亿元,2024,91126,ok,s02`,
    passes: `${header}\nCN-GD,trade_goods,亿元,2024,91126,P,s02`,
  },
  'overlay-duplicate': {
    summary: 'Two rows give the same indicator, region and period.',
    severity: 'error',
    why: 'Rows that say the same are read once. Where they differ, which is right cannot be told: neither is used. Two vintages of one statistic need a column `vintage`.',
    fires: `${good}\nCN-GD,trade_goods,亿元,2024,90000,A,s05`,
    passes: `${header},vintage\nCN-GD,gdp,亿元,2023,135673,A,s02,首次公布\nCN-GD,gdp,亿元,2023,141633,R,s01,五经普后`,
  },
  'overlay-members': {
    summary: 'Most provinces of a region have a value and others have none.',
    severity: 'info',
    why: 'The region has no sum in that period, and the 31 provinces have none: a part is never shown for the whole.',
    fires: `${header}\nCN-LN,trade_goods,亿元,2024,7600,A,s02\nCN-JL,trade_goods,亿元,2024,1700,A,s02`,
    passes: `${header}\nCN-LN,urban_rate,%,2024,74,A,s02`,
  },
}
