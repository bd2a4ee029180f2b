import type {Indicator, Observation} from '../model/model.ts'
import {stableId} from '../model/stable-id.ts'

/**
 * Labels that say the same thing in other words, for an analyst to mend: goods and services, exports and imports are never
 * one. Source: 海关总署 and 国家统计局 use 进出口总值, 进出口总额 and 货物贸易总额 for the goods trade of the customs.
 */
const synonyms: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  [
    '货物进出口总额',
    [
      '货物贸易总额',
      '货物贸易进出口额',
      '货物贸易进出口',
      '货物进出口额',
      '货物进出口',
      '货物贸易进出口总值',
      '进出口总值',
      '进出口总额',
      '货物贸易额',
      '货物进出口累计',
      '货物贸易进出口累计',
    ],
  ],
  ['服务贸易总额', ['服务贸易额', '服务进出口总额', '服务贸易进出口总额']],
  ['平均关税', ['平均关税水平', '关税总水平', '平均进口关税', '进口关税水平']],
  ['地区生产总值', ['GDP', '国内生产总值', '生产总值']],
]
const canonical = new Map(synonyms.flatMap(([label, others]) => others.map((other) => [other, label] as const)))

/** 货物贸易进出口额占外贸总值: part and whole are named each for itself. */
function canonicalLabel(label: string): string {
  return label
    .split('占')
    .map((part) => canonical.get(part) ?? part)
    .join('占')
}

/** Observations grouped by what they measure, of whom, towards whom, in which unit and kind; in the order of the text. */
export function toIndicators(observations: ReadonlyArray<Observation>): Array<Indicator> {
  const groups = new Map<string, Indicator>()
  for (const {id, label: printed, subject, partner, unit, kind} of observations) {
    const label = canonicalLabel(printed)
    // What no words name cannot be the same as anything else.
    const key = [label || id, subject, partner, unit, kind].join('\n')
    const group = groups.get(key) ?? {id: stableId('i', key), label, subject, partner, unit, kind, observations: []}
    group.observations.push(id)
    groups.set(key, group)
  }
  return [...groups.values()]
}
