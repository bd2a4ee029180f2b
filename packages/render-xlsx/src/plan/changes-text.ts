import type {Change, Pack} from '@region-briefs/core'
import type {Language} from './language.ts'
import {changeWords} from './words.ts'

const types = ['added', 'gone', 'revised', 'moved'] as const satisfies ReadonlyArray<Change['type']>

/** `新增 2、修改 1，见“变动”`; of the last edition alone; null where nothing changed, or there was no edition before. */
export function changesText({changes}: Pack, language: Language): string | null {
  const last = changes.reduce((most, {edition}) => Math.max(most, edition ?? 0), 0)
  const latest = changes.filter(({edition}) => (edition ?? 0) === last)
  if (latest.length === 0) return null
  const counts = types.flatMap((type) => {
    const count = latest.filter((change) => change.type === type).length
    return count === 0 ? [] : [`${changeWords[type].shown[language]} ${count}`]
  })
  return language === 'zh' ? `${counts.join('、')}，见“变动”` : `${counts.join(', ')}; see Ledger`
}
