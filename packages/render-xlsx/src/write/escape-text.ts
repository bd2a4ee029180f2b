const special = /[&<>"]/
const all = /[&<>"]/g
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** A text as XML can hold it, in an element or between the `"` of an attribute; most have nothing to escape. */
export function escapeText(text: string): string {
  return special.test(text) ? text.replaceAll(all, (found) => entities[found]!) : text
}
