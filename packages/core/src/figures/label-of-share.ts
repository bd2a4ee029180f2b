import type {Observation} from '../model/model.ts'
import type {SentenceUnit} from '../tree/read-passages.ts'
import type {Clause} from './clause.ts'
import {topicBefore, unreadClause} from './label-before.ts'
import {labelInForce} from './label-in-force.ts'
import {ownWords} from './own-words.ts'
import type {LabelFound} from './read-label.ts'

/** 货物贸易占 APEC 对外贸易的比重: part and whole in one label. Null where the words name no whole. */
export function shareLabel(
  sentence: SentenceUnit,
  clause: Clause,
  head: string,
  before: ReadonlyArray<Observation>,
): LabelFound | null {
  const share = /占(?!比|地面|地约|地达|地\uFFFC|用|有)(?<whole>[^占]*)$/.exec(head.trimEnd())
  if (!share) return null
  const whole = share
    .groups!.whole!.replaceAll('\uFFFC', '')
    .replace(/(?<noun>的?(?:比重|份额|比例|比率)).*$/, '$<noun>')
    .replace(/(?:的|约|超过|达到?|已|近|首次|[\s、和])+$/, '')
    .replace(/^(?:同期|[\s、])+/, '')
  const part = ownWords(head.slice(0, share.index), sentence.regions)
  const inherited =
    labelInForce({kind: 'share', unit: null}, before) ??
    (unreadClause(sentence, clause) || topicBefore(sentence, clause))
  if (whole === '' && part !== '') return {label: `${part}占比`, inherited: false, by: 'label-share'}
  if (whole === '') return inherited ? {label: inherited, inherited: true, by: 'label-of-before'} : null
  const between = /^[A-Za-z]/.test(whole) ? ' ' : ''
  if (part === '' && inherited) {
    const label = `${inherited.replace(/占.*$/, '')}占${between}${whole}`
    return {label, inherited: true, by: 'label-share-of-before'}
  }
  return {label: `${part}占${between}${whole}`, inherited: false, by: 'label-share'}
}
