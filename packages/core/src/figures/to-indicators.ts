import {nameTerm} from '../terms/name-term.ts'
import type {Indicator, Observation} from '../model/model.ts'
import {stableId} from '../model/stable-id.ts'
import {provinceTable} from '../regions/province-table.ts'
import {remembered} from '../tree/remembered.ts'
import {type IndicatorTerm, indicatorTerms} from './indicator-terms.ts'

/**
 * Observations grouped by what they measure, of whom, towards whom, in which unit and kind; in the order of the text. A growth is
 * grouped with growths against the same base in the same prices, and a month is never grouped with a year or with the months
 * summed up.
 */
export function toIndicators(observations: ReadonlyArray<Observation>): Array<Indicator> {
  const groups = new Map<string, Indicator>()
  // Labels and subjects come again and again.
  const nameOfLabel = remembered(nameOf)
  const oneSubject = remembered(sameSubject)
  for (const observation of observations) {
    const {id, subject, partner, unit, kind, basis} = observation
    const {label, en} = nameOfLabel(observation.label)
    const span = spanOf(observation.period)
    const whose = [oneSubject(subject), partner?.replaceAll(/\s|经济体$|国$/g, '') ?? '']
    // What no words name cannot be the same as anything else.
    const key = [label || id, ...whose, unit, kind, basis, observation.price, span].join('\n')
    const group = groups.get(key) ?? {
      id: stableId('i', key),
      label,
      en,
      subject,
      partner,
      unit,
      kind,
      basis,
      span,
      observations: [],
    }
    group.observations.push(id)
    groups.set(key, group)
  }
  return [...groups.values()]
}

const byName = new Map<string, IndicatorTerm>(
  indicatorTerms.flatMap((term) => [term.zh, ...term.names].map((name) => [plain(name), term])),
)

/** 货物贸易进出口额占外贸总值的比重: part and whole are named each for itself. English only where the table has all of it. */
function nameOf(printed: string): {label: string; en: string | null} {
  const [part, ...wholes] = printed.replace(/(?:的)?(?:比重|份额|比例)$/, '').split('占')
  if (wholes.length === 0 || part === '') return termNamed(printed)
  const parts = [termNamed(part!), ...wholes.map(wholeNamed)]
  const isAll = parts.every(({en}) => en !== null)
  return {
    label: parts.map(({label}) => label).join('占'),
    en: isAll ? parts.map(({en}) => en).join(' as a share of ') : null,
  }
}

/** A whole is often a place, or all provinces together: 货物进出口总额占东部地区, 占各省份合计. */
function wholeNamed(label: string): {label: string; en: string | null} {
  const named = termNamed(label)
  if (named.en !== null) return named
  return {label, en: /^(?:全国)?各省份?合计$/.test(label) ? 'all provinces' : (nameTerm(label)?.en ?? null)}
}

function termNamed(label: string): {label: string; en: string | null} {
  const term = byName.get(plain(label))
  return term ? {label: term.zh, en: term.en} : {label, en: null}
}

/** A label without what does not change its sense: spaces, widths, 的, and 累计 at its end. */
function plain(label: string): string {
  return label
    .normalize('NFKC')
    .replaceAll(/[\s的]/g, '')
    .replace(/(?<=.{2})(?:累计|合计)$/, '')
}

/** 广东省 is 广东, and 东部 is 东部地区. */
function sameSubject(subject: string | null): string {
  const name = subject?.replaceAll(/\s/g, '') ?? ''
  const province = provinceTable.find(({full}) => full === name)
  if (name === '全球') return '世界'
  return province?.short ?? name.replace(/^(?<macro>东部|中部|西部|东北)(?:沿海)?(?:地区|省份)$/, '$<macro>')
}

/** How long a period is, as far as figures of different lengths are different things; a figure without one goes with the years. */
function spanOf(period: string | null): Indicator['span'] {
  if (period === null || /^\d{4}$/.test(period)) return 'year'
  if (/^\d{4}-\d{2}$/.test(period)) return 'month'
  if (/^\d{4}\/\d{4}$/.test(period)) return 'years'
  return period.includes('/') ? 'part-of-year' : 'day'
}
