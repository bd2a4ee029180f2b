/** The part of hyphen 1.14 that this package leans on; it ships no types. */
declare module 'hyphen' {
  interface HyphenOptions {
    hyphenChar?: string
    minWordLength?: number
  }
  /** @returns A function that puts `hyphenChar` where a word may be parted. */
  export default function createHyphenator(patterns: object, options?: HyphenOptions): (text: string) => string
}

declare module 'hyphen/patterns/en-us.js' {
  const patterns: object
  export default patterns
}
