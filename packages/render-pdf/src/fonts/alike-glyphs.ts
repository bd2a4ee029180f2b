/**
 * Characters that many fonts lack, by one that looks the same: its glyph is drawn, and the text copied out is still the
 * character that was set. Digits above and below the line are drawn from those on the line, small, where `toReadable` says.
 */
export const alikeGlyphs: ReadonlyMap<string, string> = new Map([
  // Ratio, division slash, tilde and bullet operators: Unicode 16, “Mathematical Operators”
  ['∶', ':'],
  ['∕', '/'],
  ['⁄', '/'],
  ['∼', '~'],
  ['∙', '·'],
  ['⋅', '·'],
  ['‧', '·'],
  // Hyphens
  ['\u00ad', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['−', '-'],
  // Wave dash and midline ellipsis as Chinese and Japanese texts have them
  ['〜', '～'],
  ['⋯', '…'],
  // Apostrophes and primes
  ['ʼ', '’'],
  ['′', "'"],
  ...[...'₀₁₂₃₄₅₆₇₈₉'].map((digit, value) => [digit, String(value)] as const),
  ...[...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((digit, value) => [digit, String(value)] as const),
])

const anyAlike = new RegExp(`[${[...alikeGlyphs.keys()].join('')}]`, 'g')

/** @returns The text with the characters that a font lacks replaced by those whose glyphs are drawn; as long as before. */
export function toDrawn(text: string, has: (codePoint: number) => boolean): string {
  return text.replaceAll(anyAlike, (character) =>
    // A hyphen that a line end brings is drawn, whatever a font has for a soft one.
    character !== '\u00ad' && has(character.charCodeAt(0)) ? character : alikeGlyphs.get(character)!,
  )
}
