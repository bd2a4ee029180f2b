// oxlint-disable-next-line typescript/triple-slash-reference -- packages that read our source need these types too
/// <reference path="./fontkit.d.ts" />
import {create} from 'fontkit'
import type {Font} from 'fontkit'
import type {Face} from './face.ts'
import {toFace} from './face.ts'

/** The two fonts of a briefing, parsed once and shared by all that a process renders. */
export interface BriefingFonts {
  /** Running text. */
  text: Face
  /** Headings, labels and figures. */
  heading: Face
}

/**
 * Parse the fonts of a briefing. Do this once a process: parsing is far dearer than one page.
 *
 * @param bytes  Whole TrueType, OpenType or collection files; of a collection the first font is taken.
 *               Bytes that are no font throw an `Error` that says which of the two they were meant for.
 */
export function openFonts(bytes: {text: Uint8Array; heading: Uint8Array}): BriefingFonts {
  return {text: toFace(parse(bytes.text, 'text')), heading: toFace(parse(bytes.heading, 'heading'))}
}

function parse(bytes: Uint8Array, role: keyof BriefingFonts): Font {
  try {
    const opened = create(bytes)
    const font = 'fonts' in opened ? opened.fonts[0] : opened
    if (font && typeof font.layout === 'function' && font.unitsPerEm > 0) return font
  } catch (error) {
    throw new Error(unusable(role), {cause: error})
  }
  throw new Error(unusable(role))
}

function unusable(role: string): string {
  return `Unexpected bytes for the \`${role}\` font, expected a whole TrueType or OpenType file`
}
