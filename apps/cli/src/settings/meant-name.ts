import {nearest} from '@region-briefs/core/nearest'

/** Other names of what can be chosen: `cn` is a letter from `en`, and no English is meant by it. */
const otherNames: Readonly<Record<string, string>> = {
  cn: 'zh',
  ch: 'zh',
  'zh-cn': 'zh',
  'zh-hans': 'zh',
  chinese: 'zh',
  中文: 'zh',
  'en-us': 'en',
  'en-gb': 'en',
  english: 'en',
  英文: 'en',
  excel: 'xlsx',
  xls: 'xlsx',
}

/**
 * Find the choice that was meant: by another name of it, else the nearest.
 *
 * @param given  What was written, in letters of any case.
 * @param names  What can be chosen.
 * @returns Null where none is near.
 */
export function meantName(given: string, names: ReadonlyArray<string>): string | null {
  const written = given.trim().toLowerCase()
  const other = Object.hasOwn(otherNames, written) ? otherNames[written]! : null
  if (other !== null && names.includes(other)) return other
  return nearest(given, names) ?? nearest(written, names)
}
