const schemes = ['http:', 'https:', 'ftp:', 'mailto:']

/** Characters in the address of a link: Excel's limit. */
const longestUrl = 2079

/** The address as a link may hold it, all of it escaped; null where it is no absolute address that a reader would open. */
export function guardUrl(url: string): string | null {
  if (!URL.canParse(url)) return null
  const {href, protocol} = new URL(url)
  return schemes.includes(protocol) && href.length <= longestUrl ? href : null
}
