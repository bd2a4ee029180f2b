import {fromPieces, type SourceRange, type SourceText} from '../../source/source-text.ts'

const raisedSigns: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹', (sign, digit) => [String(digit), sign])),
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
  '–': '⁻',
  n: 'ⁿ',
}

/**
 * What `<sup>` raises, in characters that stay raised: without them 10<sup>8</sup> would be read as 108, and a citation
 * mark behind a figure as its last digit. The new characters stand for the whole element.
 *
 *     <sup>[1]</sup>  [1]      <sup>1,3</sup>  ^[1,3]      m<sup>2</sup>  m²      19<sup>th</sup>  19th
 */
export function raisedText(text: SourceText, element: SourceRange): SourceText {
  const value = text.value.trim()
  if (/^\d{1,3}(?:\s*[-–—~～,，、]\s*\d{1,3})+$/.test(value)) return fromPieces([{value: `^[${value}]`, ...element}])
  return withSigns(text, value, raisedSigns, element)
}

const loweredSigns: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('₀₁₂₃₄₅₆₇₈₉', (sign, digit) => [String(digit), sign]),
)

/** The same for `<sub>`: CO₂. */
export function loweredText(text: SourceText, element: SourceRange): SourceText {
  return withSigns(text, text.value.trim(), loweredSigns, element)
}

function withSigns(
  text: SourceText,
  value: string,
  signs: Readonly<Record<string, string>>,
  element: SourceRange,
): SourceText {
  const changed = Array.from(value, (character) => signs[character])
  return value !== '' && changed.every((sign) => sign !== undefined)
    ? fromPieces([{value: changed.join(''), ...element}])
    : text
}
