import type {Pack} from '@region-briefs/core'
import {letterOf} from './address.ts'
import type {Addresses} from './formula-of.ts'
import {seriesRecords} from './series-records.ts'
import {sheetWords} from './sheet-words.ts'
import {indicatorColumns} from './sheets/indicator-columns.ts'
import {seriesValueColumn} from './sheets/series.ts'

/** Where the pack's figures and the points of its series stand in its workbook. */
export function addressesOf(pack: Pack): Addresses {
  const figures = new Map(pack.figures.map(({observation}, index) => [observation.id, {observation, row: index + 2}]))
  const points = new Map(
    seriesRecords(pack).map(({series, point}, index) => [
      `${series.id}\n${point.period}`,
      {row: index + 2, unit: series.unit, value: point.value},
    ]),
  )
  return {
    observation: (id, end) => {
      const figure = figures.get(id)
      if (!figure || figure.observation[end] === null) return null
      const column = indicatorColumns.findIndex(({key}) => key === end)
      return `'${sheetWords.indicators.name}'!${letterOf(column)}${figure.row}`
    },
    series: (id, period) => {
      const point = points.get(`${id}\n${period}`)
      if (!point || point.value === null) return null
      const address = `'${sheetWords.series.name}'!${letterOf(seriesValueColumn)}${point.row}`
      const factor = scaleOf(point.unit)
      return factor === 1 ? address : `${address}*${factor}`
    },
  }
}

const scales: ReadonlyArray<readonly [scale: string, factor: number]> = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
]

/** How many base units one unit is: 亿元 are 100,000,000 yuan; 千克 and 千瓦时 are units of their own. */
function scaleOf(unit: string): number {
  if (/^千[克瓦米]/.test(unit)) return 1
  return scales.find(([scale]) => unit.startsWith(scale))?.[1] ?? 1
}
