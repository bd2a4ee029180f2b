import type {Observation} from '../model/model.ts'

/** What kind of number a figure is, wherever it stands: an amount, a growth, a share, or another rate. */
export function rateClass({kind, unit, label}: Observation): string {
  if (unit !== '%') return kind === 'rank' || kind === 'change' || unit === 'pp' ? `${kind} ${unit}` : 'amount'
  if (kind === 'growth' || kind === 'change' || /增速|增幅|涨幅|降幅|增长率/.test(label)) return 'growth'
  return 'share'
}
