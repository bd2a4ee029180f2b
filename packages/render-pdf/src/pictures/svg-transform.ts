import type {Matrix} from './picture.ts'

export const unit: Matrix = [1, 0, 0, 1, 0, 0]

/** The second, then the first. */
export function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** @returns  The matrix of a `transform` (CSS Transforms 1, 8); null for one that is not known. */
export function readTransform(text: string): Matrix | null {
  let matrix = unit
  for (const part of text.split(')').map((each) => each.trim().replace(/^,/, '').trim())) {
    if (part === '') continue
    const [name, inner] = part.split('(')
    const next =
      inner === undefined
        ? null
        : matrixOf(
            name!.trim(),
            inner
              .trim()
              .split(/[\s,]+/)
              .map(Number),
          )
    if (next === null) return null
    matrix = multiply(matrix, next)
  }
  return matrix
}

function matrixOf(name: string, numbers: ReadonlyArray<number>): Matrix | null {
  if (!numbers.every(Number.isFinite)) return null
  const [one = 0, two, three] = numbers
  switch (name) {
    case 'matrix':
      return numbers.length === 6 ? (numbers as unknown as Matrix) : null
    case 'translate':
      return [1, 0, 0, 1, one, two ?? 0]
    case 'scale':
      return [one, 0, 0, two ?? one, 0, 0]
    case 'rotate':
      return rotated(one, two ?? 0, three ?? 0)
    default:
      return null
  }
}

function rotated(degrees: number, x: number, y: number): Matrix {
  const angle = (degrees * Math.PI) / 180
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
  return multiply(multiply([1, 0, 0, 1, x, y], [cos, sin, -sin, cos, 0, 0]), [1, 0, 0, 1, -x, -y])
}
