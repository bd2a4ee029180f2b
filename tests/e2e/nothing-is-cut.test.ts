import {toModel} from '@region-briefs/core'
import {ingest} from '@region-briefs/ingest'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {printedFigure} from './printed-figure.ts'

const breaks: ReadonlyArray<readonly [name: string, printed: string]> = [
  ['a space', ' '],
  ['two spaces', '  '],
  ['a wide space', '\u3000'],
  ['a line end', '\n'],
  ['a line end of Windows', '\r\n'],
  ['a paragraph end', '\n\n'],
]
/** Messages that say that a number cannot be trusted, or was joined. */
const aboutNumbers = /^(?:number|text-spaced|line|paragraph)/

test.for(breaks)('%s inside a figure never gives another number in silence', async ([, printed]) => {
  await fc.assert(
    fc.asyncProperty(printedFigure, fc.nat(), async (figure, place) => {
      const whole = await read(figure)
      fc.pre(whole.numbers.length > 0)
      const at = 1 + (place % (figure.length - 1))
      const {numbers, messages} = await read(figure.slice(0, at) + printed + figure.slice(at))
      // A word of the unit that is torn (亿美 元) leaves no figure, which is no other number.
      const others = numbers.filter((number) => !whole.numbers.includes(number))
      expect(messages.length > 0 ? [] : others).toEqual([])
    }),
    {numRuns: 150},
  )
})

test('every form of a figure is read whole where nothing breaks it', async () => {
  await fc.assert(
    fc.asyncProperty(printedFigure, async (figure) => {
      const {numbers} = await read(figure)
      expect(numbers).toHaveLength(1)
    }),
    {numRuns: 150},
  )
})

interface Read {
  /** Value or both ends of each figure. */
  readonly numbers: ReadonlyArray<string>
  readonly messages: ReadonlyArray<string>
}

async function read(figure: string): Promise<Read> {
  const text = `一、背景\n\n统计显示，全市这项指标达到${figure}，规模继续扩大，结构不断优化，各地普遍看好。\n`
  const {observations, diagnostics} = toModel(await ingest(new TextEncoder().encode(text), {name: 'paper.md'}), {
    name: 'paper.md',
    sha256: '',
  })
  return {
    numbers: observations.map(({value, low, high}) => `${value ?? `${low} to ${high}`}`),
    messages: diagnostics.map(({ruleId}) => ruleId).filter((id) => aboutNumbers.test(id)),
  }
}
