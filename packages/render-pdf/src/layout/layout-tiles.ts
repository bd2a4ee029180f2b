import type {TilesSpec} from '../blocks/chart-spec.ts'
import {theme} from '../theme/theme.ts'
import type {SetLine} from '../typeset/text-style.ts'
import type {Box} from './boxes.ts'
import type {LayoutContext} from './layout-context.ts'
import type {Slab} from './slab.ts'
import {linesHeight, setShort, setText, textBoxes} from './text-lines.ts'

/** Wider where a name needs it, as English ones do. */
const leastPt = {width: 38, height: 18} as const
const gapPt = 3
/** Between a name and the sides of its tile. */
const insetPt = 3

/** Tiles on their grid; the region's are dark with light names. */
export function layoutTiles(context: LayoutContext, {tiles}: TilesSpec, node: number): Slab {
  const columns = Math.max(...tiles.map(({column}) => column)) + 1
  const rows = Math.max(...tiles.map(({row}) => row)) + 1
  const width = tileWidth(context, tiles, columns)
  const most = Math.max(...tiles.map((tile) => nameLines(context, tile, width).length))
  const tilePt = {width, height: Math.max(leastPt.height, linesHeight(most, context.looks.tile))}
  const leftPt = (context.widthPt - columns * (tilePt.width + gapPt)) / 2
  return {
    heightPt: rows * (tilePt.height + gapPt),
    boxes: tiles.flatMap((tile) => tileBoxes(context, tile, tilePt, leftPt, node)),
    gapPt: theme.space.paragraph,
    keepWithNext: false,
  }
}

/** As wide as the longest name needs, as long as the grid fits its column. */
function tileWidth(context: LayoutContext, tiles: TilesSpec['tiles'], columns: number): number {
  const {looks, widthPt} = context
  const names = tiles.map(({label, marked}) => {
    const [line] = setText(context, [{text: label}], marked ? looks.tileMarked : looks.tile, widthPt)
    return line?.widthPt ?? 0
  })
  return Math.min(Math.max(leastPt.width, ...names.map((name) => name + 2 * insetPt)), widthPt / columns - gapPt)
}

function nameLines(
  context: LayoutContext,
  {label, marked}: Pick<TilesSpec['tiles'][number], 'label' | 'marked'>,
  widthPt: number,
): Array<SetLine> {
  return setShort(context, [{text: label}], marked ? context.looks.tileMarked : context.looks.tile, widthPt, 2)
}

function tileBoxes(
  context: LayoutContext,
  {label, column, row, marked}: TilesSpec['tiles'][number],
  tilePt: {width: number; height: number},
  leftPt: number,
  node: number,
): Array<Box> {
  const xPt = leftPt + column * (tilePt.width + gapPt)
  const yPt = row * (tilePt.height + gapPt)
  const look = marked ? context.looks.tileMarked : context.looks.tile
  const lines = nameLines(context, {label, marked}, tilePt.width)
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
    ...textBoxes(lines, look, {xPt, yPt: yPt + (tilePt.height - linesHeight(lines.length, look)) / 2, node}),
  ]
}
