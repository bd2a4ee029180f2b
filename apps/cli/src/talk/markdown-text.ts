/**
 * Make a text safe in a cell of GitHub's Markdown: it breaks no table, is no mark-up, and calls nobody by name.
 * Code spans stay: messages quote values in backticks.
 */
export function markdownText(text: string): string {
  return text
    .split(/(`[^`\n]*`)/)
    .map((part, index) => (index % 2 === 1 ? part.replaceAll('|', '\\|') : plain(part)))
    .join('')
}

function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_[\]|~#]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('@', '&#64;')
}
