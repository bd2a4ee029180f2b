type Attributes = ReadonlyMap<string, string>

/**
 * A shape as path data (SVG 2, chapter 10).
 *
 * @returns  Null where its numbers are missing or none.
 */
export function shapePath(name: string, attributes: Attributes): string | null {
  const of = (key: string): number => Number.parseFloat(attributes.get(key) ?? '0')
  switch (name) {
    case 'path':
      return pathData(attributes.get('d') ?? '')
    case 'rect':
      return rectPath(of('x'), of('y'), of('width'), of('height'), attributes.get('rx') ?? attributes.get('ry') ?? '0')
    case 'circle':
      return ellipsePath(of('cx'), of('cy'), of('r'), of('r'))
    case 'ellipse':
      return ellipsePath(of('cx'), of('cy'), of('rx'), of('ry'))
    case 'line':
      return pathOf([of('x1'), of('y1'), of('x2'), of('y2')], false)
    default:
      return pathOf(numbersIn(attributes.get('points') ?? ''), name === 'polygon')
  }
}

function pathData(data: string): string | null {
  return /^\s*[Mm][MmZzLlHhVvCcSsQqTtAaEe\d\s.,+-]*$/.test(data) ? data : null
}

function numbersIn(text: string): Array<number> {
  return (text.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g) ?? []).map(Number)
}

function pathOf(numbers: ReadonlyArray<number>, closes: boolean): string | null {
  if (numbers.length < 4 || numbers.length % 2 !== 0 || !numbers.every(Number.isFinite)) return null
  const points = Array.from({length: numbers.length / 2}, (_, at) => `${numbers[2 * at]} ${numbers[2 * at + 1]}`)
  return `M ${points.join(' L ')}${closes ? ' Z' : ''}`
}

function rectPath(x: number, y: number, width: number, height: number, round: string): string | null {
  const radius = Math.min(Number.parseFloat(round) || 0, width / 2, height / 2)
  if (![x, y, width, height].every(Number.isFinite) || width <= 0 || height <= 0) return null
  if (radius === 0) return `M ${x} ${y} h ${width} v ${height} h ${-width} Z`
  const arc = (dx: number, dy: number): string => `a ${radius} ${radius} 0 0 1 ${dx} ${dy}`
  const [across, down] = [width - 2 * radius, height - 2 * radius]
  return (
    `M ${x + radius} ${y} h ${across} ${arc(radius, radius)} v ${down} ${arc(-radius, radius)} ` +
    `h ${-across} ${arc(-radius, -radius)} v ${-down} ${arc(radius, -radius)} Z`
  )
}

function ellipsePath(x: number, y: number, rx: number, ry: number): string | null {
  if (![x, y, rx, ry].every(Number.isFinite) || rx <= 0 || ry <= 0) return null
  return `M ${x - rx} ${y} a ${rx} ${ry} 0 1 0 ${2 * rx} 0 a ${rx} ${ry} 0 1 0 ${-2 * rx} 0 Z`
}
