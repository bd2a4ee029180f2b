import {provinceTable} from '../regions/province-table.ts'
import {placeName} from './subject-table.ts'

const unlisted = new RegExp(`^(?:\\d{4}\\s*年?)?\\s*(?<name>${placeName})`, 'u')

/** The province or city that a communiqué or a work report is about: 2025 年甲省国民经济和社会发展统计公报. Null for any other title. */
export function placeInTitle(title: string): string | null {
  if (!/公报|工作报告|统计|月报|年报|运行情况/.test(title)) return null
  const listed = provinceTable.find(({short}) => title.includes(short))
  return listed?.short ?? unlisted.exec(title)?.groups!.name ?? null
}
