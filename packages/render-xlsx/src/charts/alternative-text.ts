import type {Language} from '../plan/language.ts'
import {type ChartData, type ChartForm, formWords} from './chart-data.ts'

const marks = {
  zh: {is: ' ', next: '，', series: '；', end: '。', open: '：'},
  en: {is: ' ', next: ', ', series: '; ', end: '. ', open: ': '},
} as const

/** A chart in words: its form, what it shows, and every value. */
export function alternativeText(form: ChartForm, data: ChartData, language: Language): string {
  const {is, next, series, end, open} = marks[language]
  const said = data.series.map(({name, points}) => {
    const values = points.flatMap(({category, value}) =>
      value === null ? [] : [`${category}${is}${shownValue(value, data.labelDecimals)}`],
    )
    return `${name}${open}${values.join(next)}`
  })
  return `${formWords[form][language]}${open}${data.title}${end}${data.valueTitle}${end}${said.join(series)}${end}`.trim()
}

/** As its label in the chart shows it. */
export function shownValue(value: number, decimals: number | null): string {
  return decimals === null ? String(value) : value.toFixed(decimals)
}
