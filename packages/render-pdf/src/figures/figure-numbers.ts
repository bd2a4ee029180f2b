import type {Pack, PackFigure} from '@region-briefs/core'
import type {Run} from '../blocks/blocks.ts'
import type {Wording} from '../wording/wording.ts'

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
export function numberFigures(pack: Pack, {words, term}: Wording): FigureNumbers {
  const regionsOf = regionsByTie(pack, term)
  return new Map(
    pack.figures.map(({observation, scope}, index) => {
      const near = regionsOf.get(tieKey(observation.id, scope))
      return [observation.id, {number: `F${index + 1}`, regions: near ? words.list(near) : term(pack.label)}]
    }),
  )
}

/** Labels of the regions that have a figure in some scope. */
function regionsByTie({regions}: Pack, term: Wording['term']): Map<string, Array<string>> {
  const labels = new Map<string, Array<string>>()
  for (const region of regions) {
    for (const {observation, scope} of region.figures) {
      const key = tieKey(observation, scope)
      const known = labels.get(key)
      if (known === undefined) labels.set(key, [term(region.label)])
      else if (known.at(-1) !== term(region.label)) known.push(term(region.label))
    }
  }
  return labels
}

function tieKey(observation: string, scope: PackFigure['scope']): string {
  return `${scope} ${observation}`
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
