import type {Matrix, VectorPicture, VectorShape} from './picture.ts'
import {hexColor} from './svg-color.ts'
import {shapePath} from './svg-path.ts'
import {multiply, readTransform, unit} from './svg-transform.ts'

/** What shapes inherit from the groups that they stand in. */
interface Inherited {
  matrix: Matrix
  fill: string
  stroke: string
  strokeWidth: number
  evenOdd: boolean
}

type Attributes = ReadonlyMap<string, string>

const groups = new Set(['svg', 'g', 'a'])
const shapes = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'])
/** They draw nothing themselves, and so does what stands in them. */
const silent = new Set(['title', 'desc', 'metadata', 'defs', 'sodipodi:namedview'])
const mostShapes = 5000

/**
 * Read the plain shapes of an SVG: paths, rectangles, circles, ellipses and lines with one colour each, in groups with transforms.
 * Text, pictures, gradients, style sheets and half-transparent colours are refused by name, since a logo that lacks a part is none.
 */
export function readSvg(text: string): VectorPicture | {problem: string} {
  const found: Array<VectorShape> = []
  const stack: Array<Inherited> = [{matrix: unit, fill: 'black', stroke: 'none', strokeWidth: 1, evenOdd: false}]
  let size: Pick<VectorPicture, 'left' | 'top' | 'width' | 'height'> | null = null
  let silence = 0
  for (const tag of tagsOf(text)) {
    if (tag.closes) {
      if (silence > 0) silence -= silent.has(tag.name) ? 1 : 0
      else if (groups.has(tag.name) && stack.length > 1) stack.pop()
      continue
    }
    if (silent.has(tag.name)) {
      if (!tag.isEmpty) silence++
      continue
    }
    if (silence > 0) continue
    if (!groups.has(tag.name) && !shapes.has(tag.name)) {
      return {problem: `\`<${tag.name}>\` in an SVG, expected plain shapes: turn it into paths`}
    }
    const inherited = inherit(stack.at(-1)!, tag.attributes)
    if ('problem' in inherited) return inherited
    if (tag.name === 'svg' && size === null) size = sizeOf(tag.attributes)
    if (groups.has(tag.name)) {
      if (!tag.isEmpty) stack.push(inherited)
      continue
    }
    const shape = toShape(tag.name, tag.attributes, inherited)
    if ('problem' in shape) return shape
    found.push(shape)
    if (found.length > mostShapes)
      return {problem: `more than ${mostShapes} shapes in an SVG, expected a simpler picture`}
  }
  if (size === null) return {problem: 'size of an SVG, expected `viewBox`, or `width` and `height`'}
  return found.length === 0 ? {problem: 'empty SVG, expected shapes'} : {format: 'svg', ...size, shapes: found}
}

interface Tag {
  name: string
  closes: boolean
  isEmpty: boolean
  attributes: Attributes
}

/** Tags in their order, without comments and declarations. */
function tagsOf(text: string): Array<Tag> {
  const bare = text.replaceAll(/<!--[^]*?-->/g, '')
  return bare
    .split('<')
    .slice(1)
    .flatMap((piece) => {
      const body = piece.slice(0, piece.indexOf('>'))
      const name = /^\/?([A-Za-z][\w:.-]*)/.exec(body)?.[1]
      if (name === undefined) return []
      const attributes = new Map(
        [...body.matchAll(/([\w:.-]+)\s?=\s?(?:"([^"]*)"|'([^']*)')/g)].map(
          ([, key, double, single]) => [key!, double ?? single ?? ''] as const,
        ),
      )
      return [{name, closes: body.startsWith('/'), isEmpty: body.trimEnd().endsWith('/'), attributes}]
    })
}

function sizeOf(attributes: Attributes): Pick<VectorPicture, 'left' | 'top' | 'width' | 'height'> | null {
  const box = (attributes.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const [left, top, width, height] = box
  if (box.length === 4 && box.every(Number.isFinite) && width! > 0 && height! > 0) {
    return {left: left!, top: top!, width: width!, height: height!}
  }
  const [wide, high] = ['width', 'height'].map((name) => Number.parseFloat(attributes.get(name) ?? ''))
  return wide! > 0 && high! > 0 ? {left: 0, top: 0, width: wide!, height: high!} : null
}

/** Attributes count less than `style`, as in CSS. */
function inherit(parent: Inherited, attributes: Attributes): Inherited | {problem: string} {
  const style = new Map(
    (attributes.get('style') ?? '').split(';').map((each) => {
      const [name, value] = each.split(':')
      return [(name ?? '').trim(), (value ?? '').trim()] as const
    }),
  )
  const of = (name: string): string | undefined => style.get(name) ?? attributes.get(name)
  const faint = ['opacity', 'fill-opacity', 'stroke-opacity'].find((name) => Number(of(name) ?? 1) !== 1)
  if (faint !== undefined) return {problem: `\`${faint}\` in an SVG, expected full colours`}
  const matrix = readTransform(attributes.get('transform') ?? '')
  if (matrix === null)
    return {problem: `\`transform="${attributes.get('transform')}"\` in an SVG, expected one that is known`}
  return {
    matrix: multiply(parent.matrix, matrix),
    fill: of('fill') ?? parent.fill,
    stroke: of('stroke') ?? parent.stroke,
    strokeWidth: Number.parseFloat(of('stroke-width') ?? '') || parent.strokeWidth,
    evenOdd: (of('fill-rule') ?? (parent.evenOdd ? 'evenodd' : '')) === 'evenodd',
  }
}

function toShape(name: string, attributes: Attributes, inherited: Inherited): VectorShape | {problem: string} {
  const path = shapePath(name, attributes)
  if (path === null) return {problem: `\`<${name}>\` without a shape in an SVG, expected numbers`}
  const {matrix, strokeWidth, evenOdd} = inherited
  const [fill, stroke] = [hexColor(inherited.fill), hexColor(inherited.stroke)]
  if (fill === undefined) return {problem: `colour \`${inherited.fill}\` in an SVG, expected \`#rrggbb\``}
  if (stroke === undefined) return {problem: `colour \`${inherited.stroke}\` in an SVG, expected \`#rrggbb\``}
  return {path, matrix, fill, stroke, strokeWidth, evenOdd}
}
