/** A picture as it was read: what a page needs to place it and to draw it. */
export type Picture = BitmapPicture | VectorPicture

/** Drawn as it is. */
export interface BitmapPicture {
  format: 'png' | 'jpeg'
  /** In its own pixels. */
  width: number
  height: number
  bytes: Uint8Array
}

/** Drawn shape by shape. */
export interface VectorPicture {
  format: 'svg'
  /** Of its view box, in its own units. */
  width: number
  height: number
  left: number
  top: number
  shapes: Array<VectorShape>
}

export interface VectorShape {
  /** Path data (SVG 2, 9.3). */
  path: string
  /** From the shape's units to the view box's: a b c d e f. */
  matrix: Matrix
  /** `#rrggbb`; null where it is not filled or stroked. */
  fill: string | null
  stroke: string | null
  strokeWidth: number
  evenOdd: boolean
}

export type Matrix = readonly [number, number, number, number, number, number]
