/**
 * Full-width digits, letters and signs to half-width, one character for one, so that offsets stay.
 * Unicode, Halfwidth and Fullwidth Forms: U+FF01–U+FF5E are U+0021–U+007E, U+3000 is the space. Radicals that stand
 * for whole characters (⽉, ⼆: U+2F00–U+2FD5, as PDF files give them) are the characters that they look like.
 */
export function foldWidth(text: string): string {
  return wide.test(text) ? text.replace(everyWide, narrow) : text
}

const wide = /[\uFF01-\uFF5E\u3000\u00A0\u2002-\u200A\u202F\u2F00-\u2FD5]/
const everyWide = new RegExp(wide, 'g')

function narrow(character: string): string {
  if (character >= '\u2F00' && character <= '\u2FD5') return character.normalize('NFKC')
  return character < '\uFF01' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0)
}
