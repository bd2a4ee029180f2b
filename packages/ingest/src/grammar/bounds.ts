import type {Comparator} from '@region-briefs/core'

/**
 * Bound words: they are part of the figure (近一半 is not 50 %), so the grammar reads them with it.
 * `prefix` stands before the number, `suffix` behind the unit, `inner` between number and unit (7000 多亿).
 * Source: model.md, "comparator".
 */
export const bounds: ReadonlyArray<{
  place: 'prefix' | 'suffix' | 'inner'
  comparator: Comparator
  words: ReadonlyArray<string>
}> = [
  {place: 'prefix', comparator: 'ge', words: ['不低于', '未低于', '不少于', '不小于', '至少']},
  {
    place: 'prefix',
    comparator: 'le',
    words: ['不超过', '未超过', '未突破', '不高于', '不大于', '不多于', '至多', '最多'],
  },
  {place: 'prefix', comparator: 'gt', words: ['超过了', '超过', '突破了', '突破', '高于', '多于', '大于', '逾', '超']},
  {place: 'prefix', comparator: 'lt', words: ['不到', '不足', '低于', '少于', '小于']},
  {place: 'prefix', comparator: 'about', words: ['大约', '约为', '约', '大概']},
  {place: 'prefix', comparator: 'nearly', words: ['接近', '将近', '近']},
  {place: 'suffix', comparator: 'ge', words: ['及以上', '或以上', '以上']},
  {place: 'suffix', comparator: 'le', words: ['及以下', '以下', '以内', '之内']},
  {place: 'suffix', comparator: 'about', words: ['左右', '上下']},
  {place: 'inner', comparator: 'gt', words: ['多', '余']},
]
