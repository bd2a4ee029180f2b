/** What OCR sets around a number in a formula: `$39.5\%$`, `{3.2}`, `\mathbf`. */
const formulaMarks = /\\[a-z]+|[\s$\\{}]/gi

/** A text without what does not count when two are compared: white space, the width of signs, the marks of a formula. */
export function bare(text: string): string {
  return text.replaceAll(formulaMarks, '').normalize('NFKC')
}
