import {expect, test} from 'vitest'
import {toModel} from '@region-briefs/core'
import {ingest} from '@region-briefs/ingest'

/** Figures whose digits are broken at every place. */
const figures = ['26.29万亿元', '1,234.5亿美元', '45.47%', '1268.5亿元', '70392家', '3.2个百分点', '9501万人']
const breaks: ReadonlyArray<readonly [name: string, printed: string]> = [
  ['a space', ' '],
  ['two spaces', '  '],
  ['a line end', '\n'],
  ['a paragraph end', '\n\n'],
]
/** Messages that say that a number cannot be trusted, or was joined. */
const aboutNumbers = /^(?:number|text-spaced|line|paragraph)/

const read = async (figure: string): Promise<{values: Array<number | null>; messages: Array<string>}> => {
  const text = `一、背景\n\n统计显示，全市这项指标达到${figure}，规模继续扩大，结构不断优化，各地普遍看好。\n`
  const {observations, diagnostics} = toModel(await ingest(new TextEncoder().encode(text), {name: 'paper.md'}), {
    name: 'paper.md',
    sha256: '',
  })
  return {
    values: observations.map(({value}) => value),
    messages: diagnostics.map(({ruleId}) => ruleId).filter((id) => aboutNumbers.test(id)),
  }
}

test.for(breaks)('%s inside a figure never gives another number in silence', async ([, printed]) => {
  const cut: Array<string> = []
  for (const figure of figures) {
    const whole = await read(figure)
    expect(whole.values).toHaveLength(1)
    for (let at = 1; at < figure.length; at += 1) {
      const {values, messages} = await read(figure.slice(0, at) + printed + figure.slice(at))
      // A word of the unit that is torn (亿美 元) leaves no figure, which is no other number.
      const isSame = values.every((value) => value === whole.values[0])
      if (!isSame && messages.length === 0) cut.push(`${figure.slice(0, at)}|${figure.slice(at)}: ${values.join(', ')}`)
    }
  }
  expect(cut).toEqual([])
})
