/** A figure of the country as a whole. One of an organisation, of another place or of nobody named is none. */
export function isNational(subject: string | null): boolean {
  return subject === '中国' || subject === '内地'
}
