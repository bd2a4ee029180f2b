import type {TilesSpec} from '../blocks/chart-spec.ts'
import {theme} from '../theme/theme.ts'
import type {Box} from './boxes.ts'
import type {LayoutContext} from './layout-context.ts'
import type {Slab} from './slab.ts'
import {linesHeight, setShort, textBoxes} from './text-lines.ts'

const tilePt = {width: 38, height: 18}
const gapPt = 3

/** Tiles on their grid; the region's are dark with light names. */
export function layoutTiles(context: LayoutContext, {tiles}: TilesSpec, node: number): Slab {
  const columns = Math.max(...tiles.map(({column}) => column)) + 1
  const rows = Math.max(...tiles.map(({row}) => row)) + 1
  const leftPt = (context.widthPt - columns * (tilePt.width + gapPt)) / 2
  return {
    heightPt: rows * (tilePt.height + gapPt),
    boxes: tiles.flatMap((tile) => tileBoxes(context, tile, leftPt, node)),
    gapPt: theme.space.paragraph,
    keepWithNext: false,
  }
}

function tileBoxes(
  context: LayoutContext,
  {label, column, row, marked}: TilesSpec['tiles'][number],
  leftPt: number,
  node: number,
): Array<Box> {
  const xPt = leftPt + column * (tilePt.width + gapPt)
  const yPt = row * (tilePt.height + gapPt)
  const look = marked ? context.looks.tileMarked : context.looks.tile
  const lines = setShort(context, [{text: label}], look, tilePt.width, 1)
  return [
    {
      type: 'rect',
      xPt,
      yPt,
      widthPt: tilePt.width,
      heightPt: tilePt.height,
      fill: marked ? context.theme.color.accent : context.theme.color.barRest,
      stroke: null,
      dashed: false,
      node,
    },
    ...textBoxes(lines, look, {xPt, yPt: yPt + (tilePt.height - linesHeight(1, look)) / 2, node}),
  ]
}
