/** An element of a part: enough of XML to look at workbooks. Prefixes are left out of names; `r:id` keeps its own. */
export interface XmlElement {
  /** Local name: `row`. */
  name: string
  /** By their name as written: `ref`, `r:id`, `xml:space`. */
  attributes: Readonly<Record<string, string>>
  children: Array<XmlElement>
  /** Text directly within, entities resolved. */
  text: string
}

const token =
  /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const entity = /&(?:#x([0-9a-fA-F]+)|#(\d+)|(amp|lt|gt|quot|apos));|&/g
const named: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const illegal = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/

/** Read a part. @returns Its root, or why it cannot be read. */
export function parseXml(xml: string): XmlElement | string {
  if (illegal.test(xml)) return 'a character that XML cannot hold'
  const top: XmlElement = {name: '', attributes: {}, children: [], text: ''}
  const open = [top]
  const source = xml.startsWith('\uFEFF') ? xml.slice(1) : xml
  token.lastIndex = 0
  while (token.lastIndex < source.length) {
    const at = token.lastIndex
    const found = token.exec(source)
    if (found === null) return `no markup at ${at}: ${source.slice(at, at + 40)}`
    const fault = take(found, open)
    if (fault !== null) return fault
  }
  if (open.length > 1) return `<${open.at(-1)!.name}> is not closed`
  const [root, ...others] = top.children
  return root !== undefined && others.length === 0 ? root : 'not one root element'
}

function take(found: RegExpExecArray, open: Array<XmlElement>): string | null {
  const [, cdata, closed, name, attributes, single, text] = found
  const parent = open.at(-1)!
  if (cdata !== undefined) parent.text += cdata
  if (text !== undefined) {
    const resolved = resolve(text)
    if (resolved === null) return 'a bare & or an illegal reference'
    if (open.length === 1 && text.trim() !== '') return 'text outside the root'
    parent.text += resolved
  }
  if (closed !== undefined) {
    if (open.length === 1 || localName(closed) !== parent.name) return `</${closed}> closes <${parent.name}>`
    open.pop()
  }
  if (name === undefined) return null
  const element: XmlElement = {name: localName(name), attributes: {}, children: [], text: ''}
  const all = [...attributes!.matchAll(attribute)].map(([, key, double, quoted]) => [key!, resolve(double ?? quoted!)])
  if (all.some(([, value]) => value === null)) return `a bare & in <${name}>`
  if (new Set(all.map(([key]) => key)).size !== all.length) return `an attribute twice in <${name}>`
  element.attributes = Object.fromEntries(all) as Record<string, string>
  parent.children.push(element)
  if (single === '') open.push(element)
  return null
}

/** Null where a reference is none. */
function resolve(text: string): string | null {
  let isGood = true
  const resolved = text.replaceAll(entity, (_, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name]!
    const code = hex === undefined ? Number(decimal ?? NaN) : Number.parseInt(hex, 16)
    const character = code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    if (character === '' || illegal.test(character)) isGood = false
    return character
  })
  return isGood ? resolved : null
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The first child of a name. */
export function childOf(element: XmlElement | null | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name)
}

/** The children of a name. */
export function childrenOf(element: XmlElement | null | undefined, name: string): Array<XmlElement> {
  return element?.children.filter((child) => child.name === name) ?? []
}

/** Every element of a name below, in the order of the part. */
export function allOf(element: XmlElement | null | undefined, ...names: ReadonlyArray<string>): Array<XmlElement> {
  if (!element) return []
  const found: Array<XmlElement> = []
  const visit = (each: XmlElement): void => {
    if (names.includes(each.name)) found.push(each)
    each.children.forEach(visit)
  }
  element.children.forEach(visit)
  return found
}
