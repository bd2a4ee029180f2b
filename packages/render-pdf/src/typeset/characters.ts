/**
 * Classes of characters for line breaking and spacing, after W3C “Requirements for Chinese Text Layout” (CLREQ),
 * section 3.1 (punctuation) and GB/T 15834-2011, part 5 (where marks stand). One table, for a typesetter to mend.
 */
export type CharacterClass =
  /** Han, kana and all else that may be parted on either side. */
  | 'han'
  /** Opening brackets and quotation marks: never last in a line. */
  | 'open'
  /** Closing brackets and quotation marks: never first in a line. */
  | 'close'
  /** Marks of pause, blank in their right half. */
  | 'pause'
  /** ！ and ？, which are not squeezed. */
  | 'stop'
  /** Marks that join or come after what they belong to: never first in a line. */
  | 'joiner'
  /** —— and ……: never parted within and never first in a line. */
  | 'dash'
  /** Words and numbers in Latin letters and digits. */
  | 'latin'
  | 'ascii-open'
  | 'ascii-close'
  /** ASCII marks after which an address may be parted. */
  | 'ascii-break'
  /** Other ASCII marks: they stay with their neighbours. */
  | 'ascii'
  | 'currency'

const members: ReadonlyArray<readonly [CharacterClass, string]> = [
  ['open', '（「『【《〈〔〖［｛“‘﹁﹃'],
  ['close', '）」』】》〉〕〗］｝”’﹂﹄'],
  ['pause', '，。、；：．'],
  ['stop', '！？‼⁇⁈⁉'],
  ['joiner', '·・‧～〜－–‐‑∶％‰℃℉°′″¢々〻ーぁぃぅぇぉっゃゅょァィゥェォッャュョ'],
  ['dash', '—―…⋯⸺⸻'],
  ['ascii-open', '([{'],
  ['ascii-close', ')]}.,;:?!%'],
  ['ascii-break', '/\\&=_-'],
  ['ascii', '\'"`~@^*+<>|−'],
  ['currency', '¥$￥＄£￡€₩№#＃'],
]

const classes: ReadonlyMap<string, CharacterClass> = new Map(
  members.flatMap(([name, characters]) => [...characters].map((character) => [character, name] as const)),
)

/** @param character One character; of a word the first or last. */
export function characterClass(character: string): CharacterClass {
  const code = character.charCodeAt(0)
  // Most of a text, and none of it in the table.
  if (code >= 0x4e00 && code <= 0x9fff) return 'han'
  return classes.get(character) ?? (isLatin(character) ? 'latin' : 'han')
}

/** Letters and digits of words, as part of a pattern's class: with digits above and below the line, and the micro sign. */
export const latinLetters: string = String.raw`\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9¹²³⁰⁴-⁹₀-₉µ`

const latin = new RegExp(`[${latinLetters}]`, 'u')

function isLatin(character: string): boolean {
  return latin.test(character) && !/[\uff00-\uffef]/u.test(character)
}

/** Classes that never stand first in a line. */
export const neverFirst: ReadonlySet<CharacterClass> = new Set<CharacterClass>([
  'close',
  'pause',
  'stop',
  'joiner',
  'dash',
  'ascii-close',
  'ascii-break',
])

/** Classes that never stand last in a line. */
export const neverLast: ReadonlySet<CharacterClass> = new Set<CharacterClass>(['open', 'ascii-open', 'currency'])

/** Full-width marks with a blank right half, which can be squeezed out. */
export const blankRight: ReadonlySet<CharacterClass> = new Set<CharacterClass>(['close', 'pause'])

/** Full-width marks with a blank left half. */
export const blankLeft: ReadonlySet<CharacterClass> = new Set<CharacterClass>(['open'])
