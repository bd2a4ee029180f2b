/** One level of a list, ECMA-376-1 17.9.6. */
export interface NumberLevel {
  readonly start: number
  /** ST_NumberFormat. */
  readonly format: string
  /** `第%1章`, `%1.%2`: what is printed, with the numbers of this and wider levels. */
  readonly text: string
  /** Every number in it is printed as a decimal. */
  readonly isLegal: boolean
}

/** A list that paragraphs name by its number. */
export interface Numbering {
  /** Lists of one definition count together. */
  readonly definition: string
  readonly levels: ReadonlyMap<number, NumberLevel>
  /** Levels that begin anew with this list, and at what. */
  readonly restarts: ReadonlyMap<number, number>
}

/** What a paragraph's list is. */
export interface NumberingPlace {
  readonly list: string
  readonly level: number
}

/** The lists of a Word document. */
export interface Numberings {
  readonly lists: ReadonlyMap<string, Numbering>
  /** Of the paragraphs of a style, by its id. */
  readonly byStyle: ReadonlyMap<string, NumberingPlace>
  /** Outline levels of styles, by their id: 0 is the widest. */
  readonly outlines: ReadonlyMap<string, number>
}

/** Styles that are based on one another in more steps are not followed. */
const mostSteps = 10

/** Read the lists of a document: its `numbering.xml` and `styles.xml`, empty where it has none. */
export function readNumberings(numberingXml: string, stylesXml: string): Numberings {
  const definitions = new Map(
    elements(numberingXml, 'w:abstractNum').map((xml) => [attribute(xml, 'w:abstractNumId'), xml]),
  )
  const lists = new Map<string, Numbering>()
  const byStyle = new Map<string, NumberingPlace>()
  for (const xml of elements(numberingXml, 'w:num')) {
    const list = attribute(xml, 'w:numId')
    const definition = valueOf(xml, 'w:abstractNumId')
    const levels = elements(definitions.get(definition) ?? '', 'w:lvl')
    lists.set(list, {
      definition,
      levels: new Map(levels.map((level) => [Number(attribute(level, 'w:ilvl')), levelOf(level)])),
      restarts: restartsOf(xml),
    })
    for (const level of levels) {
      const style = valueOf(level, 'w:pStyle')
      if (style && !byStyle.has(style)) byStyle.set(style, {list, level: Number(attribute(level, 'w:ilvl'))})
    }
  }
  return {lists, ...ofStyles(stylesXml, byStyle)}
}

function levelOf(xml: string): NumberLevel {
  return {
    start: Number(valueOf(xml, 'w:start') || 1),
    format: valueOf(xml, 'w:numFmt') || 'decimal',
    text: valueOf(xml, 'w:lvlText'),
    isLegal: /<w:isLgl(?:\s[^<>]*)?\/>/.test(xml),
  }
}

function restartsOf(list: string): ReadonlyMap<number, number> {
  return new Map(
    elements(list, 'w:lvlOverride').flatMap((xml) => {
      const start = valueOf(xml, 'w:startOverride')
      return start === '' ? [] : [[Number(attribute(xml, 'w:ilvl')), Number(start)] as const]
    }),
  )
}

function ofStyles(
  stylesXml: string,
  linked: ReadonlyMap<string, NumberingPlace>,
): Pick<Numberings, 'byStyle' | 'outlines'> {
  const styles = new Map(elements(stylesXml, 'w:style').map((xml) => [attribute(xml, 'w:styleId'), xml]))
  const byStyle = new Map(linked)
  const outlines = new Map<string, number>()
  for (const id of styles.keys()) {
    let xml = styles.get(id)
    // Word puts its title into the outline; it is no chapter.
    const isTitle = /^(?:sub)?title$/i.test(valueOf(xml ?? '', 'w:name'))
    for (let step = 0; xml !== undefined && step < mostSteps; step++) {
      const list = valueOf(xml, 'w:numId')
      if (list && !byStyle.has(id)) {
        const level = valueOf(xml, 'w:ilvl')
        byStyle.set(id, {list, level: Number(level || (linked.get(id)?.level ?? 0))})
      }
      const outline = valueOf(xml, 'w:outlineLvl')
      if (outline && !outlines.has(id) && !isTitle) outlines.set(id, Number(outline))
      xml = styles.get(valueOf(xml, 'w:basedOn'))
    }
  }
  return {byStyle, outlines}
}

/** The elements of a name, none inside another: each from its start tag to its end tag, or to the next one where it has none. */
export function elements(xml: string, name: string): Array<string> {
  const starts = Array.from(xml.matchAll(new RegExp(`<${name}(?=[\\s>])`, 'g')), ({index}) => index)
  return starts.map((start, index) => {
    const part = xml.slice(start, starts[index + 1] ?? xml.length)
    const end = part.indexOf(`</${name}>`)
    return end < 0 ? part : part.slice(0, end)
  })
}

/** `w:val` of the first element of a name; empty where there is none. */
export function valueOf(xml: string, name: string): string {
  const at = xml.search(new RegExp(`<${name}[\\s/>]`))
  return at < 0 ? '' : attribute(xml.slice(at, at + 400), 'w:val')
}

function attribute(xml: string, name: string): string {
  const tag = xml.slice(0, Math.max(xml.indexOf('>'), 0))
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}
