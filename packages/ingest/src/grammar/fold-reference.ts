import {foldSigns} from './fold-width.ts'

const brackets: Readonly<Record<string, string>> = {'〔': '[', '【': '[', '〕': ']', '】': ']', '。': '.', '、': ','}

/**
 * An entry with half-width signs, one character for one: papers mix `［J］．`, `〔J〕。` and `[J].` freely. For finding
 * parts only; what is kept of a title is cut from the entry itself.
 */
export function foldReference(text: string): string {
  return foldSigns(text).replace(/[〔【〕】。、]/g, (sign) => brackets[sign]!)
}
