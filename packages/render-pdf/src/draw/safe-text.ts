/**
 * Text for the document's properties and outline: controls become blanks, lone surrogates U+FFFD, so that neither
 * PDF strings nor XML can break on it.
 */
export function safeText(text: string): string {
  return (
    text
      .replaceAll(/\p{Surrogate}/gu, '\ufffd')
      // XML 1.0, 2.2: neither controls nor U+FFFE and U+FFFF are characters of a document.
      .replaceAll(/[\p{Cc}\ufffe\uffff]+/gu, ' ')
      .trim()
  )
}

/** @returns The text with the marks of XML escaped. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
