import {curveLinear, line as lineShape} from 'd3-shape'
import type {CurveFactory} from 'd3-shape'
import type {DotBox, PathBox, RectBox, RuleBox} from './boxes.ts'

/** What a mark of a chart is drawn in. */
export interface Pen {
  node: number
  color: string
}

/** A straight line. */
export function line(
  fromPt: readonly [number, number],
  toPt: readonly [number, number],
  {node, color}: Pen,
  thicknessPt = 0.75,
): RuleBox {
  return {type: 'rule', fromPt, toPt, thicknessPt, color, dashed: false, arrow: false, node}
}

/** A place in pt; null where a value is missing, which leaves a gap. */
export type Place = readonly [number, number] | null

/** One line through places, straight between them or in steps; nothing where there is no place. */
export function course(
  places: ReadonlyArray<Place>,
  {node, color}: Pen,
  thicknessPt: number,
  curve: CurveFactory = curveLinear,
): Array<PathBox> {
  const shape = lineShape<Place>(
    (place) => place![0],
    (place) => place![1],
  )
    .defined((place) => place !== null)
    .curve(curve)
    .digits(2)
  const data = shape([...places])
  return data === null || data === '' ? [] : [{type: 'path', xPt: 0, yPt: 0, data, thicknessPt, color, node}]
}

/** A point. */
export function dot(xPt: number, yPt: number, {node, color}: Pen, radiusPt = 2.5): DotBox {
  return {type: 'dot', xPt, yPt, radiusPt, fill: color, node}
}

/** A filled box between two corners, whichever way they lie. */
export function block(
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  {node, color}: Pen,
): RectBox {
  return {
    type: 'rect',
    xPt: Math.min(fromX, toX),
    yPt: Math.min(fromY, toY),
    widthPt: Math.abs(toX - fromX),
    heightPt: Math.abs(toY - fromY),
    fill: color,
    stroke: null,
    dashed: false,
    node,
  }
}

/** A ring for what is missing: a dashed box of no height would not be seen. */
export function missingMark(xPt: number, yPt: number, sizePt: number, {node, color}: Pen): RectBox {
  return {
    type: 'rect',
    xPt: xPt - sizePt / 2,
    yPt: yPt - sizePt / 2,
    widthPt: sizePt,
    heightPt: sizePt,
    fill: null,
    stroke: color,
    dashed: true,
    node,
  }
}
