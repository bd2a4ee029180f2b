import type {Logo} from '../briefing-options.ts'
import {readPicture} from './read-picture.ts'

/**
 * Check a picture.
 *
 * @returns What is wrong with it, *Unexpected X in the logo Y, expected Z*; null where nothing is.
 */
export function logoProblem({name, bytes}: Logo): string | null {
  const picture = readPicture(bytes)
  return 'problem' in picture ? `Logo \`${name}\`: unexpected ${picture.problem}` : null
}
