import {allOf} from '../xml.ts'
import type {Book} from '../book.ts'
import type {Rule} from '../rule.ts'
import type {XmlElement} from '../xml.ts'

/**
 * Characters that a writer has a reason to escape: what XML cannot hold or its reader changes, DEL, the underscore of a
 * text that looks like an escape, and halves of pairs. Any other escape is a text that was not escaped.
 */
function hasReason(code: number): boolean {
  return (
    code < 0x20 || code === 0x5f || (code >= 0x7f && code < 0xa0) || code >= 0xfffe || (code >= 0xd800 && code < 0xe000)
  )
}

/** Texts say what they seem to: no escape that would turn into other letters, no space at an end that a reader drops. */
export const escapesRule: Rule = {
  id: 'escapes',
  check: (book) =>
    textsOf(book).flatMap(({where, element}) => [
      ...[...element.text.matchAll(/_x([0-9A-Fa-f]{4})_/g)]
        .filter(([, hex]) => !hasReason(Number.parseInt(hex!, 16)))
        .map(([found]) => ({where, reason: `\`${found}\` would be read as another character`})),
      ...(/^[ \t\n\r]|[ \t\n\r]$/.test(element.text) && element.attributes['xml:space'] !== 'preserve'
        ? [{where, reason: `\`${element.text.slice(0, 20)}\` loses the space at an end`}]
        : []),
    ]),
}

function textsOf({sheets, root, relationships, workbookPath}: Book): Array<{where: string; element: XmlElement}> {
  const strings = [...relationships(workbookPath).values()].find(({type}) => type === 'sharedStrings')?.target ?? ''
  const inline = sheets.flatMap(({path, cells}) =>
    [...cells.values()]
      .filter(({type}) => type === 'inlineStr')
      .flatMap(({address, element}) =>
        allOf(element, 't').map((each) => ({where: `${path}!${address}`, element: each})),
      ),
  )
  return [...allOf(root(strings), 't').map((element) => ({where: strings, element})), ...inline]
}
