import type {Pack} from '@region-briefs/core'
import type {Run} from '../blocks/blocks.ts'

/** How a figure is named within a briefing. */
export interface FigurePlace {
  /** `F1`, `F2`, … in the pack's order. */
  number: string
  /** Labels of the pack's regions that it belongs or is tied to: `东部沿海、中部地区`. */
  regions: string
}

/** By the observation's id. */
export type FigureNumbers = ReadonlyMap<string, FigurePlace>

/** Number every figure of a pack: wherever one is printed, its number leads to its row in the list of figures. */
export function numberFigures(pack: Pack): FigureNumbers {
  return new Map(
    pack.figures.map(({observation, scope}, index) => {
      const near = pack.regions.filter((region) =>
        region.figures.some((figure) => figure.observation === observation.id && figure.scope === scope),
      )
      const regions = near.length > 0 ? near.map((region) => region.label.zh).join('、') : pack.label.zh
      return [observation.id, {number: `F${index + 1}`, regions}]
    }),
  )
}

/** A figure's number as a link to its row. */
export function figureLink(numbers: FigureNumbers, id: string): Run {
  return numberLink(numbers.get(id)?.number ?? '')
}

/** The same, of a number that is known: `F3`. */
export function numberLink(number: string): Run {
  return {text: number, link: {to: 'name', name: figureName(number)}}
}

/** The name of a figure's row. */
export function figureName(number: string): string {
  return `figure-${number}`
}
