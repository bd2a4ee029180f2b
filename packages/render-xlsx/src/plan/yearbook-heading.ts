import type {Language} from './language.ts'
import {unitText} from './unit-text.ts'

/** An indicator as a yearbook heads it, `货物进出口总额（亿元）`, `Goods trade (CNY 100 million)`; without brackets where it has no unit. */
export function yearbookHeading(label: string, unit: string | null, language: Language): string {
  const shown = unitText(unit, language)
  if (shown === null || shown === '') return label
  return language === 'zh' ? `${label}（${shown}）` : `${label} (${shown})`
}
