import {expect, test} from 'vitest'
import {ingest} from '@region-briefs/ingest'

/** What of a text is left out as the frame of its pages. */
async function leftOut(text: string): Promise<Array<string>> {
  const {messages} = await ingest(new TextEncoder().encode(text), {name: 'paper.txt'})
  return messages.flatMap(({ruleId, actual}) => (ruleId === 'page-furniture' ? [actual ?? ''] : []))
}

const paragraphs = [
  '河湾的口岸增加，出口增长。',
  '企业是主体，市场管配置。',
  '各市因地制宜，先试先行。',
  '要素自由流动。',
]

test('bare numbers between whole paragraphs are pages where they count on, the first and the last too', async () => {
  const [first, second, third, last] = paragraphs
  expect(await leftOut(`${first}\n\n12\n\n${second}\n\n13\n\n${third}\n\n${last}`)).toEqual(['12', '13'])
})

test('and stay in the text where they do not', async () => {
  const [first, second, third, last] = paragraphs
  expect(await leftOut(`${first}\n\n12\n\n${second}\n\n15\n\n${third}\n\n${last}`)).toEqual([])
})
