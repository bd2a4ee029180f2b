import {isQuantity, isSection, type NodeGuard} from '@region-briefs/core'
import * as core from '@region-briefs/core'
import {visit} from 'unist-util-visit'
import {expect, test} from 'vitest'
import {ingest} from '@region-briefs/ingest'

const paper = `一、背景

2025 年出口 5 亿元^[1]。一是开放；二是创新。

参考文献：

[1] 甲某. 论开放[J]. 经济, 2022(4).
`

test('guards tell the nodes of a tree, as unist takes a test', async () => {
  const {tree} = await ingest(new TextEncoder().encode(paper), {name: 'input.md'})
  const figures: Array<number | null> = []
  visit(tree, isQuantity, (node) => {
    figures.push(node.reading.value)
  })
  expect(figures).toEqual([500_000_000])
  expect(tree.children.filter((node) => isSection(node)).map(({number}) => number)).toEqual(['一'])
})

test('every guard knows the type of its name, and nothing else', () => {
  const guards = Object.entries(core).filter(([name]) => /^is[A-Z]/.test(name)) as Array<[string, NodeGuard<unknown>]>
  expect(guards.length).toBeGreaterThan(15)
  for (const [name, guard] of guards) {
    const type = name.slice(2, 3).toLowerCase() + name.slice(3)
    expect([{type}, {type: 'text'}, null, undefined, type, 1].map((each) => guard(each))).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ])
  }
})
