import type {Pack} from '@region-briefs/core'
import type {Run} from '../compose/blocks.ts'

/** The number of every figure of a pack, `F1`, `F2`, … in the pack's order, by the observation's id. */
export type FigureNumbers = ReadonlyMap<string, string>

/** Every figure printed anywhere leads to its row in the list of figures by this number. */
export function numberFigures(pack: Pack): FigureNumbers {
  return new Map(pack.figures.map(({observation}, index) => [observation.id, `F${index + 1}`]))
}

/** A figure's number as a link to its row. */
export function figureLink(numbers: FigureNumbers, id: string): Run {
  const number = numbers.get(id) ?? ''
  return {text: number, link: {to: 'name', name: figureName(number)}}
}

/** The name of a figure's row. */
export function figureName(number: string): string {
  return `figure-${number}`
}
