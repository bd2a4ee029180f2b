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
  {
    place: 'prefix',
    comparator: 'ge',
    words: ['不低于', '未低于', '不少于', '不小于', '不下于', '不下', '至少', '最少'],
  },
  {
    place: 'prefix',
    comparator: 'le',
    words: ['不超过', '未超过', '未突破', '不高于', '不大于', '不多于', '至多', '最多'],
  },
  {
    place: 'prefix',
    comparator: 'gt',
    words: ['超过了', '超过', '突破了', '突破', '高于', '多于', '大于', '超出', '逾', '超', '破'],
  },
  {place: 'prefix', comparator: 'lt', words: ['不到', '不足', '低于', '少于', '小于', '不及', '未达', '不满', '未满']},
  {place: 'prefix', comparator: 'about', words: ['大约', '约为', '约合', '约', '大概', '大致']},
  {place: 'prefix', comparator: 'nearly', words: ['接近', '将近', '逼近', '近']},
  {place: 'suffix', comparator: 'ge', words: ['及以上', '或以上', '以上', '之上']},
  {place: 'suffix', comparator: 'le', words: ['及以下', '或以下', '以下', '以内', '之内', '之下']},
  {place: 'suffix', comparator: 'about', words: ['左右', '上下']},
  {place: 'suffix', comparator: 'gt', words: ['有余']},
  {place: 'inner', comparator: 'gt', words: ['多', '余']},
]

/** A bound word behind one of these is the end of another word: 节约 30%, 附近 5 家, 打破, 水平不超 is none. */
export const insideWords: ReadonlyMap<string, string> = new Map([
  ['约', '节条公契合制预签履违'],
  ['近', '最附邻临靠亲相就将'],
  ['破', '打突爆攻侦'],
  ['超', '赶反高英'],
])
