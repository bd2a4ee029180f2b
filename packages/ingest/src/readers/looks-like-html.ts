/** The beginning of a page: a doctype, an XML declaration with a page behind it, or its first elements. */
const pageStart = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i

/** A tag of a block, as no Markdown text has many. */
const blockTag = /<\/?(?:p|div|h[1-6]|table|tr|td|th|ul|ol|li|section|article|br|blockquote)(?:\s[^<>]{0,500})?\/?>/gi

/** Where a page is looked for; a name that says HTML is believed where any block tag stands. */
const sampleLength = 20_000

/**
 * Whether a text is HTML. A page says so at its beginning; a piece of one begins with a block's tag and has tags all
 * through it. Markdown with a few tags in it stays Markdown.
 */
export function looksLikeHtml(text: string, name: string): boolean {
  const sample = text.slice(0, sampleLength)
  if (pageStart.test(sample)) return true
  const tags = sample.match(blockTag)?.length ?? 0
  if (/\.x?html?$/i.test(name)) return tags > 0
  if (/\.(?:md|markdown)$/i.test(name)) return false
  const begins = /^\s*<(?:p|div|h[1-6]|table|section|article|center|ul|ol)[\s>]/i.test(sample)
  // Lines of plain text have no tag, lines of a page nearly all.
  const lines = sample.split('\n').filter((line) => line.trim() !== '').length
  return begins && tags >= lines
}
