import type {Element} from 'hast'

/**
 * Names that writers of pages give to footnotes and to the marks that lead to them: mammoth (footnote-1, footnote-ref-1), pandoc
 * and Markdown (fn1, fn:1, user-content-fn-1, fnref1), MediaWiki (cite_note-1, cite_ref-1).
 */
const noteName = /^(?:user-content-)?(?:(?:foot|end)note-|fn[-:]?|cite_note-)\d{1,4}$/
const markName = /^#(?:user-content-)?(?:(?:foot|end)note-ref-|fnref[-:]?|cite_ref-)\d{1,4}(?:[-_]\d{1,3})?$/

/** Whether an item of a list is a footnote. */
export function isNoteItem({properties}: Element): boolean {
  return noteName.test(String(properties.id ?? ''))
}

/** Whether a link leads from a note back to its mark, by its name or by an arrow: it says nothing. */
export function leadsBack({tagName, properties, children}: Element): boolean {
  const href = String(properties.href ?? '')
  if (tagName !== 'a' || !href.startsWith('#')) return false
  const [sign] = children
  return markName.test(href) || (sign?.type === 'text' && /^\s*[↩↑⬆^]\uFE0E?\s*$/.test(sign.value))
}

/** The number of the footnote that a raised link leads to, `<sup><a href="#fn1">1</a></sup>` or the other way about; else null. */
export function noteMark(element: Element): string | null {
  const inner = onlyElement(element)
  const [link, raised] = element.tagName === 'a' ? [element, inner] : [inner, element]
  if (link?.tagName !== 'a' || raised?.tagName !== 'sup') return null
  const href = String(link.properties.href ?? '')
  if (!href.startsWith('#') || !noteName.test(href.slice(1))) return null
  const [mark, ...others] = inner!.children
  return mark?.type === 'text' && others.length === 0 ? (/^\s*\[?(\d{1,4})\]?\s*$/.exec(mark.value)?.[1] ?? null) : null
}

function onlyElement({children}: Element): Element | null {
  const [child, ...others] = children
  return child?.type === 'element' && others.length === 0 ? child : null
}
