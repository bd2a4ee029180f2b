import {expect, test} from 'vitest'
import {pairSentences, type PlacedSentence} from '../src/changes/pair-sentences.ts'

const placed = (texts: ReadonlyArray<string>, section = 's'): Array<PlacedSentence> =>
  texts.map((text) => ({section, text}))

/** Sentences that say nearly the same of other towns. */
const towns = Array.from(
  {length: 200},
  (_, index) => `${'甲乙丙丁戊己庚辛壬癸'[index % 10]}${index}镇外贸进出口总额增长 5%。`,
)
const odd = '玉兰书院的藏书搬进了山腰的石屋，合计 300 册。'
const reworded = '玉兰书院的藏书已搬进山腰石屋，合计 310 册。'

test('a reworded sentence is found however far it moved', () => {
  const {before, after} = pairSentences(placed([odd, ...towns]), placed([...towns, reworded]))
  expect(before.get(odd)).toBeDefined()
  expect(after.get(reworded)).toBe(before.get(odd))
})

test('of sentences that many others are like, the neighbour is taken', () => {
  const changed = towns.map((text) => text.replace('5%', '6%').replace('总额', '额'))
  const {before, after} = pairSentences(placed(towns), placed(changed))
  expect(after.size).toBe(before.size)
  expect([...after.values()].toSorted((one, other) => one - other)).toEqual([...before.values()])
})

test('sentences that share less than half of their pairs of characters are no pair, nor is one of nothing', () => {
  const {before} = pairSentences(placed([odd, '']), placed(['石屋的门朝东，合计 3 扇。', '']))
  expect(before.size).toBe(0)
})

test('in the same section a sentence less alike is taken before one of another', () => {
  const {after} = pairSentences(placed([odd], 'a'), [
    {section: 'b', text: odd.replace('300', '301')},
    {section: 'a', text: reworded},
  ])
  expect([...after.keys()]).toEqual([reworded])
})
