import {mapParts} from './parts.ts'
import type {Parts} from './parts.ts'

/** Attributes of Excel's own that exceljs fills with fixed numbers. Text holds no bare quotes, so only attributes match. */
const extensionAttribute = / x14ac:\w+="[^"]*"/g
/** Defaults of the schemas, and a resolution of 4294967295 dots an inch. */
const needlessAttribute =
  / (?:horizontalDpi="4294967295"|verticalDpi="4294967295"|scale="100"|outlineLevel(?:Row|Col)="0")/g
/** How slicers and timelines would look, of which there are none. */
const styleExtensions = /<extLst>.*?<\/extLst>(?=<\/styleSheet>)/
const ignorable = / mc:Ignorable="[^"]*"/g
/** Line breaks inside a text are kept without being asked for; the schemas do not know the attribute on `t`. */
const needlessSpace = /<t xml:space="preserve">(?=[^ \t\n\r<])(?=[^<]*[^ \t\n\r<]<)/g
const declaration = / xmlns:(\w+)="[^"]*"/g

/**
 * Take away the extensions and attributes that say nothing, and the namespaces that no name uses any more: what is
 * left is the plain markup of ECMA-376 part 1, which its schemas know without markup compatibility.
 */
export function withPlainMarkup(parts: Parts): Parts {
  return mapParts(parts, /^xl\/.*\.xml$/, (xml) => {
    const plain = xml
      .replace(extensionAttribute, '')
      .replace(needlessAttribute, '')
      .replace(styleExtensions, '')
      .replace(ignorable, '')
      .replace(needlessSpace, '<t>')
    return plain.replace(declaration, (found, prefix: string) => (usesPrefix(plain, prefix) ? found : ''))
  })
}

function usesPrefix(xml: string, prefix: string): boolean {
  return new RegExp(`[<\\s/]${prefix}:`).test(xml)
}
