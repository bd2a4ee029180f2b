/**
 * Full-width digits, letters and signs to half-width, one character for one, so that offsets stay.
 * Unicode, Halfwidth and Fullwidth Forms: U+FF01–U+FF5E are U+0021–U+007E, U+3000 is the space.
 */
export function foldWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000\u00A0]/g, (character) =>
    character === '\u3000' || character === '\u00A0' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  )
}
