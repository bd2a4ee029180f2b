import {alikeGlyphs} from '../fonts/alike-glyphs.ts'
import type {Face} from '../fonts/face.ts'
import {faceOf} from '../fonts/open-fonts.ts'
import type {BriefingFonts, FaceName} from '../fonts/open-fonts.ts'
import type {StyledRun, TextStyle} from './text-style.ts'

/** Characters that no font has, with how often they were met; `〓` (GB/T 14706 printers' stand-in) is set for them. */
export type Missing = Map<string, number>

export const standIn = '〓'

/** Digits below and above the line, which are drawn from those on it. */
const lowered = /[₀-₉]/u
const raised = /[⁰¹²³⁴-⁹]/u
const scriptSize = 0.6
const scriptDrop = -0.15
const scriptRise = 0.33

const blank = /[\t\n\v\f\r\u0085\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f]/u
/** Controls, direction marks, joiners and variation selectors show nothing and are left out. */
const unseen = /[\p{Cc}\p{Cf}\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]/u

/** Letter by letter from the left they would say something else: formulas have signs that are made of them. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

/** A word of a script that has words, with the marks on its letters; or one character. */
const stretch = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}]+|[^]/gu

/**
 * Make text that the fonts can show, so that no `.notdef` is ever drawn. A character that only another font has is set in
 * that one, and so is the word that it stands in; one that only looks like another is drawn with that one's glyph.
 *
 * @param missing  Gets what no font has.
 */
export function toReadable(runs: ReadonlyArray<StyledRun>, fonts: BriefingFonts, missing: Missing): Array<StyledRun> {
  const readable: Array<StyledRun> = []
  for (const run of runs) {
    if (isReadable(run.text, faceOf(fonts, run.style.face))) {
      append(readable, run)
      continue
    }
    for (const [part] of run.text.matchAll(stretch)) {
      const word = wordIn(part, run, fonts)
      if (word) append(readable, word)
      else for (const character of part) append(readable, show(character, run, fonts, missing))
    }
  }
  return readable
}

/** A word of several letters in one font that has them all, its letters and their marks made one where they can be; else null. */
function wordIn(part: string, run: StyledRun, fonts: BriefingFonts): StyledRun | null {
  if ([...part].length < 2) return null
  const text = part.normalize('NFC')
  const {face} = run.style
  const names: ReadonlyArray<FaceName> = [face, ...fonts.fallbacks.keys()]
  const found = names.find((name) => [...text].every((letter) => faceOf(fonts, name).has(letter.codePointAt(0)!)))
  return found === undefined ? null : {...run, text, style: {...run.style, face: found}}
}

/** Whether a run is set as it is; most are. */
function isReadable(text: string, face: Face): boolean {
  let known = plainCharacters.get(face)
  if (!known) plainCharacters.set(face, (known = new Uint8Array(0x10000)))
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    known[code] ||= isPlain(code, face) ? plain.yes : plain.no
    if (known[code] === plain.no) return false
  }
  return true
}

/** By code unit, what `isPlain` said. */
const plainCharacters = new WeakMap<Face, Uint8Array>()
const plain = {yes: 1, no: 2} as const

function isPlain(code: number, face: Face): boolean {
  const character = String.fromCharCode(code)
  if (character === ' ') return true
  return !blank.test(character) && !unseen.test(character) && !surrogate.test(character) && face.has(code)
}

const surrogate = /[\ud800-\udfff]/

function show(character: string, run: StyledRun, fonts: BriefingFonts, missing: Missing): StyledRun {
  if (blank.test(character)) return {...run, text: ' '}
  if (unseen.test(character)) return {...run, text: ''}
  const {face} = run.style
  const has = (name: FaceName, sought: string): boolean => faceOf(fonts, name).has(sought.codePointAt(0)!)
  if (has(face, character)) return {...run, text: character}
  const other = face === 'text' ? 'heading' : 'text'
  if (has(other, character)) return {...run, text: character, style: {...run.style, face: other}}
  const alike = alikeGlyphs.get(character)
  if (alike !== undefined && has(face, alike)) return {...run, text: character, style: inScript(character, run.style)}
  // Compatibility ideographs, which Unicode holds for the same as those they are drawn like.
  const same = character.normalize('NFC')
  if ([...same].every((part) => has(face, part))) return {...run, text: same}
  const fallback = rightToLeft.test(character)
    ? undefined
    : [...fonts.fallbacks.keys()].find((name) => has(name, character))
  if (fallback !== undefined) return {...run, text: character, style: {...run.style, face: fallback}}
  missing.set(character, (missing.get(character) ?? 0) + 1)
  return {...run, text: has(face, standIn) ? standIn : '?'}
}

/** The style of a digit below or above the line; any other character's is left. */
function inScript(character: string, style: TextStyle): TextStyle {
  const rise = lowered.test(character) ? scriptDrop : raised.test(character) ? scriptRise : null
  if (rise === null) return style
  return {...style, sizePt: style.sizePt * scriptSize, risePt: (style.risePt ?? 0) + rise * style.sizePt}
}

function append(runs: Array<StyledRun>, next: StyledRun): void {
  const last = runs.at(-1)
  const alike = last && last.link === next.link && last.together === next.together
  if (alike && sameStyle(last.style, next.style)) last.text += next.text
  else if (next.text !== '') runs.push({...next})
}

function sameStyle(left: TextStyle, right: TextStyle): boolean {
  return (
    left === right ||
    (left.face === right.face &&
      left.sizePt === right.sizePt &&
      left.color === right.color &&
      left.lang === right.lang &&
      left.proportional === right.proportional &&
      (left.risePt ?? 0) === (right.risePt ?? 0))
  )
}
