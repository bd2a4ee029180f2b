import type {Figure} from '../check-input.ts'

/** What the words of a mean divide by, for an analyst to mend: 场均 by 场. Source: the units of 国家统计局, 主要统计指标解释. */
const byWord: ReadonlyArray<readonly [RegExp, ReadonlyArray<string>]> = [
  [/人均/, ['人', '人次', '名', '人年']],
  [/户均/, ['户', '家']],
  [/企均/, ['家', '户']],
  [/园均|校均/, ['所', '个']],
  [/笔均/, ['笔']],
  [/生均/, ['人', '名']],
  [/平均单个|单个[^，,；;。]*平均/, ['个', '家']],
  [/场均/, ['场', '场次']],
  [/亩均|亩产|每亩/, ['亩']],
  [/单均|单票|客单价/, ['单', '票']],
  [/车均/, ['辆']],
  [/班均/, ['班', '班次']],
  [/店均/, ['家', '个']],
  [/村均/, ['个']],
  [/平均票价/, ['人次', '张']],
  [/平均房价/, ['间夜']],
  [/人口密度/, ['平方公里']],
]
/** 每平方公里, 平均每家, 每架次, 每个主体, 每家企业平均. */
const each =
  /(?:平均)?每(?<unit>平方公里|平方米|平方千米|公里|架次|人次|班次|公顷|标箱|千克|[列家户辆亩人箱名个项条套艘架班单件场吨台张间所座])(?![天日年月])[^，,；;。\d]{0,14}$/
/** Scales before what it divides by: the figure is in another size. */
const scaled = /每[百千万亿]/

/** The units, without scales, of what a mean is divided by; none where the words say no mean. */
export function dividedBy({observation}: Figure, lead: string): ReadonlyArray<string> {
  if (observation.unit === '%' || observation.unit === 'pp' || observation.unit === 'times') return []
  if (scaled.test(lead)) return []
  const own = lead.replace(/^.*[，,；;。]/, '')
  const unit = each.exec(own)?.groups!.unit
  // 每个主体: of so many 家.
  if (unit) return unit === '个' ? ['个', '家'] : [unit]
  const slashed = /\/(?<unit>[^/]{1,4})$/.exec(observation.printedUnit)?.groups!.unit
  if (slashed) return [slashed]
  return byWord.find(([word]) => word.test(own))?.[1] ?? []
}
