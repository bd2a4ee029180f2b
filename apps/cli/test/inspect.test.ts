import {expect, test} from 'vitest'
import {main} from '../src/main.ts'
import {testWorld} from './test-world.ts'
import type {TestWorld} from './test-world.ts'

const header = 'region,indicator,unit,period,value,status,source'
const files = {
  'a.md': '# 甲\n\n2025 年，甲省货物进出口总额为 4.63 万亿元。\n',
  'b.md': '# 乙\n\n无数字。\n',
  'x.csv': `${header}\nCN-XX,trade_goods,亿元,2024,1,A,s\n`,
}

async function inspected(...words: Array<string>): Promise<TestWorld & {code: number}> {
  const world = testWorld(['inspect', ...words])
  for (const [path, text] of Object.entries(files)) world.files.put(`/work/${path}`, text)
  const code = await main(world)
  return {...world, code}
}

test('several papers have a summary each, and the data is told of once', async () => {
  const {code, printed} = await inspected('a.md', 'b.md', '-d', 'x.csv')
  expect(code).toBe(0)
  expect(printed()).toMatch(/^甲\n[^]*\n\n乙\n/)
  expect(printed().match(/overlay-region/g)).toHaveLength(1)
})

test('the model of one paper is an object, those of several are a list', async () => {
  expect(JSON.parse((await inspected('a.md', '--json')).printed()).document.title).toBe('甲')
  const both = JSON.parse((await inspected('a.md', 'b.md', '--json')).printed())
  expect(both.map(({document}: {document: {title: string}}) => document.title)).toEqual(['甲', '乙'])
})

test.each(['tree', 'source', 'explain=1', 'stage=blocks'])('--%s is of one paper', async (option) => {
  const {code, said, printed} = await inspected('a.md', 'b.md', `--${option}`)
  expect(code).toBe(2)
  expect(printed()).toBe('')
  expect(said()).toContain(`Unexpected second paper \`b.md\`, expected one beside \`--${option.split('=')[0]}\``)
  expect((await inspected('a.md', '--source')).printed()).toBe(files['a.md'])
})
