/**
 * National five-year plans: name to years, both included. A plan's name is its years when it is used as a time.
 * Source: 国民经济和社会发展五年计划 and 规划纲要, from the seventh (1986–1990) on. The tenth plan (十五) is left out:
 * outside quotation marks its name cannot be told from the number fifteen.
 */
export const plans: ReadonlyMap<string, string> = new Map([
  ['七五', '1986/1990'],
  ['八五', '1991/1995'],
  ['九五', '1996/2000'],
  ['十一五', '2006/2010'],
  ['十二五', '2011/2015'],
  ['十三五', '2016/2020'],
  ['十四五', '2021/2025'],
  ['十五五', '2026/2030'],
])
