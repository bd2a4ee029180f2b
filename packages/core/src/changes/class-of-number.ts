import type {Change} from '../model/model.ts'

/**
 * A slip of the pen that is mended is a correction: the point moved (46.3, 4.63), digits turned round (4.36, 4.63), a sign of scale
 * lost (亿, 万亿). Any other new number is a revision. The words are those of statistics offices (Eurostat, Data revision policy, 2013:
 * revisions bring the figure nearer to what is measured, corrections mend errors of publication).
 */
export function classOfNumber(before: number, after: number): Change['class'] {
  const [old, young] = [digitsOf(before), digitsOf(after)]
  const isSlip = [...old].toSorted().join('') === [...young].toSorted().join('')
  return isSlip ? 'correction' : 'revision'
}

/** Without point, sign and the noughts at both ends. */
function digitsOf(number: number): string {
  return Math.abs(number)
    .toPrecision(15)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replaceAll(/^0+|0+$/g, '')
}
