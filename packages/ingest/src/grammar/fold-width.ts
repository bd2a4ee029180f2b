import {traditionalForms} from '@region-briefs/core'

/**
 * Full-width digits, letters and signs to half-width, and traditional characters to those that the tables of words are written
 * in, one character for one, so that offsets stay: for reading, never for showing.
 */
export function foldWidth(text: string): string {
  return fold(text, readForms)
}

/**
 * The same for signs alone: what is folded so may be shown.
 * Unicode, Halfwidth and Fullwidth Forms: U+FF01–U+FF5E are U+0021–U+007E, U+3000 is the space. Radicals that stand
 * for whole characters (⽉, ⼆: U+2F00–U+2FD5, as PDF files give them) are the characters that they look like.
 */
export function foldSigns(text: string): string {
  return fold(text, signForms)
}

function fold(text: string, forms: Uint16Array): string {
  let folded = ''
  let done = 0
  for (let at = 0; at < text.length; at++) {
    const form = forms[text.charCodeAt(at)]!
    if (form === 0) continue
    folded += text.slice(done, at) + String.fromCharCode(form)
    done = at + 1
  }
  return done === 0 ? text : folded + text.slice(done)
}

/** What each character is folded to, by its code; 0 where it stays. For signs, and for what is read. */
const signForms = formsOfSigns()
const readForms = signForms.slice()
for (const [traditional, simplified] of traditionalForms)
  readForms[traditional.charCodeAt(0)] = simplified.charCodeAt(0)

function formsOfSigns(): Uint16Array {
  const found = new Uint16Array(0x10000)
  for (let code = 0xff01; code <= 0xff5e; code++) found[code] = code - 0xfee0
  for (let code = 0x2f00; code <= 0x2fd5; code++)
    found[code] = String.fromCharCode(code).normalize('NFKC').charCodeAt(0)
  // No-break, thin and ideographic spaces.
  for (const code of [0xa0, 0x202f, 0x3000]) found[code] = 0x20
  for (let code = 0x2002; code <= 0x200a; code++) found[code] = 0x20
  return found
}
