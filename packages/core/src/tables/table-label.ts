import type {FieldRule} from '../figures/field-rules.ts'
import {measureNouns, partNouns, wideMeasures} from './head-words.ts'
import type {HeadReading} from './read-head.ts'

/** The words that a cell's label is made of; empty where they are not said. */
export interface LabelParts {
  /** Of its row. */
  readonly row: string
  /** Of the row that it is a part of, 货物出口额 of 其中：一般贸易. */
  readonly parent: string
  readonly column: HeadReading
  /** Of the amount beside it, whose growth or share it is. */
  readonly beside: string
  /** Of the caption. */
  readonly caption: string
}

/** A label and where it came from. */
export interface TableLabel {
  readonly label: string
  readonly by: FieldRule
  readonly inherited: boolean
}

/**
 * What a cell measures: its row's words where they say it whole (货物进出口总额), else with the column's (制造业 + 增加值), the
 * parent row's or the caption's.
 */
export function labelOfCell({row, parent, column, beside, caption}: LabelParts, isShare: boolean): TableLabel {
  const across = column.label || beside
  const isPart = parent !== '' && partNouns.test(row)
  const ofHeads = column.label === '' && beside !== '' ? 'label-beside' : 'label-of-heads'
  const by: FieldRule = isPart ? 'label-of-parent' : ofHeads
  const joined = isPart ? joinWords(row, parent) : joinWords(row, across)
  if (joined !== '' && (measureNouns.test(joined) || isMeasured(row, across)))
    return {label: withWhole(joined, column, isShare), by, inherited: by === 'label-beside'}
  if (parent !== '')
    return {
      label: withWhole(joinWords(joined, parent.replace(ownPlace, '')), column, isShare),
      by: 'label-of-parent',
      inherited: false,
    }
  if (caption !== '' && !joined.includes(caption))
    return {label: withWhole(joined + caption, column, isShare), by: 'label-of-caption', inherited: joined === ''}
  const label = joined === '' ? column.words : joined
  return {label: withWhole(label, column, isShare), by: label === '' ? 'label-unsaid' : by, inherited: false}
}

/** 全省常住人口: of its part 城镇 the place is said by the table. */
const ownPlace = /^(?:全[国省市县区州]|我[国省市])(?=.{2})/

/** 行业 and 类别 name no measure, whichever noun they end with. */
function isMeasured(row: string, across: string): boolean {
  return measureNouns.test(row) || measureNouns.test(across)
}

function joinWords(row: string, across: string): string {
  if (row === '' || across.includes(row)) return across
  if (across === '' || row.includes(across)) return row
  if (!measureNouns.test(row)) return row + across
  // 居民消费价格 for 城市 and 农村; 地区生产总值 under 增加值.
  if (!measureNouns.test(across)) return across + row
  return wideMeasures.test(across) ? row : row + across
}

/** 进出口总额 under 占全国比重 is 进出口总额占全国. */
function withWhole(label: string, {whole, words}: HeadReading, isShare: boolean): string {
  if (!isShare) return label
  const named = whole.replace(/的$/, '')
  if (named !== '') return label.includes(`占${named}`) ? label : `${label}占${named}`
  const noun = /占比|比重|份额/.exec(words)?.[0]
  return noun === undefined || label.includes(noun) ? label : label + noun
}
