/** Takes text bit by bit and gives it as UTF-8, in pieces. */
export interface ByteWriter {
  /** Characters of ASCII only, which most of a sheet is. */
  ascii: (text: string) => void
  /** Any text. */
  text: (text: string) => void
  /** All that was written. */
  pieces: () => Array<Uint8Array>
}

const pieceBytes = 1 << 16

/** Strings put together and encoded afterwards take twice the time and, before they are flat, ten times the memory. */
export function byteWriter(): ByteWriter {
  const encoder = new TextEncoder()
  const full: Array<Uint8Array> = []
  let bytes = new Uint8Array(pieceBytes)
  let at = 0
  const cut = (): void => {
    if (at > 0) full.push(bytes.slice(0, at))
    at = 0
  }
  return {
    ascii: (text) => {
      if (at + text.length > pieceBytes) cut()
      for (let index = 0; index < text.length; index++) bytes[at++] = text.charCodeAt(index)
    },
    text: (text) => {
      // A UTF-16 unit takes up to three bytes.
      const most = text.length * 3
      if (at + most > pieceBytes) cut()
      if (most > pieceBytes) full.push(encoder.encode(text))
      else at += encoder.encodeInto(text, bytes.subarray(at)).written
    },
    pieces: () => {
      cut()
      bytes = new Uint8Array(0)
      return full
    },
  }
}
