import type {Language} from '../plan/language.ts'
import {textWidth} from '../plan/width.ts'
import {unitText} from '../plan/unit-text.ts'
import {yearbookHeading} from '../plan/yearbook-heading.ts'

interface AxisWords {
  period: string
  subject: string
  place: string
  titled: (first: string, second: string) => string
  unit: (unit: string) => string
}

/** Words of axes and titles. */
export const axisWords: Readonly<Record<Language, AxisWords>> = {
  zh: {
    period: '时期',
    subject: '主体',
    place: '地区',
    titled: (first, second) => `${first}：${second}`,
    unit: (unit) => `单位：${unit}`,
  },
  en: {
    period: 'Period',
    subject: 'Subject',
    place: 'Place',
    titled: (first, second) => `${first}: ${second}`,
    unit: (unit) => `Unit: ${unit}`,
  },
}

/** What fits along an upright axis. */
const widestTitle = 28

/** The title of the axis of values: what is measured with its unit, the unit alone where both would not fit. */
export function valueTitle(label: string, unit: string | null, language: Language): string {
  const heading = yearbookHeading(label, unit, language)
  if (unit === null || textWidth(heading) <= widestTitle) return heading
  return axisWords[language].unit(unitText(unit, language) ?? unit)
}
