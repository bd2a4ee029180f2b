import {mapParts} from './parts.ts'
import type {Parts} from './parts.ts'

/** Attributes of Excel's own that exceljs fills with fixed numbers. Text holds no bare quotes, so only attributes match. */
const extensionAttribute = / x14ac:\w+="[^"]*"/g
/** Defaults of the schemas, and a resolution of 4294967295 dots an inch. */
const needlessAttribute =
  / (?:horizontalDpi="4294967295"|verticalDpi="4294967295"|scale="100"|outlineLevel(?:Row|Col)="0"|state="visible"|firstSheet="0"|activeTab="0")/g
/** Properties of the application that are empty or say what is so without them. */
const needlessProperty = /<(\w+)>(?:0|false)?<\/\1>/g
/** Spaces between the elements of the theme, which has no text. */
const needlessSpaces = /(?<=>) +(?=<)/g
/** How slicers and timelines would look, of which there are none. */
const styleExtensions = /<extLst>.*?<\/extLst>(?=<\/styleSheet>)/
const ignorable = / mc:Ignorable="[^"]*"/g
/** Attributes stand between `"`. */
const needlessEscape = /&apos;/g
/** Line breaks inside a text are kept without being asked for; the schemas do not know the attribute on `t`. */
const needlessSpace = /<t xml:space="preserve">(?=[^ \t\n\r<])(?=[^<]*[^ \t\n\r<]<)/g
const declaration = / xmlns:(\w+)="[^"]*"/g

/**
 * Take away the extensions and attributes that say nothing, and the namespaces that no name uses any more: what is
 * left is the plain markup of ECMA-376 part 1, which its schemas know without markup compatibility.
 */
export function withPlainMarkup(parts: Parts): Parts {
  const plainTheme = mapParts(parts, /^xl\/theme\//, (xml) => xml.replace(needlessSpaces, ''))
  const plainProperties = mapParts(plainTheme, /^docProps\/app\.xml$/, (xml) => xml.replace(needlessProperty, ''))
  return mapParts(plainProperties, /^xl\/.*\.xml$/, (xml) => {
    const plain = xml
      .replace(extensionAttribute, '')
      .replace(needlessAttribute, '')
      .replace(styleExtensions, '')
      .replace(ignorable, '')
      .replace(needlessSpace, '<t>')
      .replace(needlessEscape, "'")
    return plain.replace(declaration, (found, prefix: string) => (usesPrefix(plain, prefix) ? found : ''))
  })
}

function usesPrefix(xml: string, prefix: string): boolean {
  return new RegExp(`[<\\s/]${prefix}:`).test(xml)
}
