/** What a TrueType, OpenType or collection file begins with (OpenType 1.9, “Organization of an OpenType Font”). */
const kinds = {font: [0x00010000, 0x4f54544f, 0x74727565], collection: 0x74746366} as const
/** More than any font has; what is no font says anything. */
const most = {fonts: 256, tables: 256} as const

/**
 * Whether bytes are whole font files by their directories: every table lies within them. Asked before a parser sees them,
 * since parsers that guess can be led astray without end.
 */
export function isFontFile(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return view.getUint32(0) === kinds.collection ? isCollection(view) : isFont(view, 0)
  } catch (error) {
    // Beyond the end of the bytes.
    if (error instanceof RangeError) return false
    throw error
  }
}

function isCollection(view: DataView): boolean {
  const count = view.getUint32(8)
  if (count === 0 || count > most.fonts) return false
  return Array.from({length: count}, (_, index) => view.getUint32(12 + index * 4)).every((at) => isFont(view, at))
}

function isFont(view: DataView, at: number): boolean {
  const count = view.getUint16(at + 4)
  if (!kinds.font.some((kind) => kind === view.getUint32(at)) || count === 0 || count > most.tables) return false
  return Array.from({length: count}, (_, index) => at + 12 + index * 16).every(
    (entry) => view.getUint32(entry + 8) + view.getUint32(entry + 12) <= view.byteLength,
  )
}
