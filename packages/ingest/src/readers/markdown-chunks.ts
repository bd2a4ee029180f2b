/** A stretch of a Markdown text that is read by itself. */
export interface MarkdownChunk {
  readonly text: string
  /** Where it begins in the whole text: an offset, and how many lines stand before it. */
  readonly offset: number
  readonly lines: number
}

/** Shorter texts are read whole: most papers are. */
const chunkLength = 32_000

/**
 * An empty line, and behind it a paragraph at the margin: no construct of CommonMark goes on over it but those of `spanning`. A
 * list may go on with what is indented, or with another item; a Chinese character or a letter at the margin ends it.
 */
const boundary = /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)(?=[\p{Script=Han}\u3000“《（A-Za-z])/gu

/** Fenced code, raw HTML, and footnotes, whose marks are known by a definition anywhere else in the text. */
const spanning = /```|~~~|<[!?]|<(?:script|pre|style|textarea)|\[\^/i

/**
 * A long text in stretches that are read one by one. micromark takes the square of the number of lists in a text, and the square
 * of its setext headings: by stretches it takes as long as the text is long.
 *
 * @returns The text whole where it is short, or where something in it may go on over any empty line.
 */
export function markdownChunks(text: string): Array<MarkdownChunk> {
  if (text.length <= chunkLength || spanning.test(text)) return [{text, offset: 0, lines: 0}]
  const chunks: Array<MarkdownChunk> = []
  let offset = 0
  let lines = 0
  while (offset < text.length) {
    const end = boundaryBehind(text, offset + chunkLength)
    const chunk = text.slice(offset, end)
    chunks.push({text: chunk, offset, lines})
    offset = end
    lines += chunk.match(/\r\n?|\n/g)?.length ?? 0
  }
  return chunks
}

function boundaryBehind(text: string, from: number): number {
  boundary.lastIndex = from
  const match = boundary.exec(text)
  return match ? match.index + match[0].length : text.length
}
