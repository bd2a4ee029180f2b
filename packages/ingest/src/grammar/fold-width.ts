/**
 * Full-width digits, letters and signs to half-width, one character for one, so that offsets stay.
 * Unicode, Halfwidth and Fullwidth Forms: U+FF01–U+FF5E are U+0021–U+007E, U+3000 is the space. Radicals that stand
 * for whole characters (⽉, ⼆: U+2F00–U+2FD5, as PDF files give them) are the characters that they look like.
 */
export function foldWidth(text: string): string {
  let folded = ''
  let done = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // Han and ASCII, nearly all there is, are told by two comparisons.
    if (code < 0xa0 || (code > firstWide && code < 0xff01) || !isWide(code)) continue
    folded += text.slice(done, at) + narrow(text[at]!, code)
    done = at + 1
  }
  return done === 0 ? text : folded + text.slice(done)
}

/** Between the ideographic space and the full-width signs nothing is folded. */
const firstWide = 0x3000

function isWide(code: number): boolean {
  if (code >= 0xff01) return code <= 0xff5e
  return (
    code === 0x3000 ||
    code === 0xa0 ||
    code === 0x202f ||
    (code >= 0x2002 && code <= 0x200a) ||
    (code >= 0x2f00 && code <= 0x2fd5)
  )
}

function narrow(character: string, code: number): string {
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0)
  return code >= 0x2f00 && code <= 0x2fd5 ? character.normalize('NFKC') : ' '
}
