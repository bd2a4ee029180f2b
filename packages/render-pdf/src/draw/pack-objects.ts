// oxlint-disable no-underscore-dangle -- pdfkit has no other door to how it writes objects
import type {PDFDocument} from 'pdfkit'

/** An object that is not a stream, as pdfkit wrote it. */
interface PlainObject {
  id: number
  text: string
}

/** Where an object stands: at an offset of the file, or as one of a packed stream's. */
type Place = {offset: number} | {stream: number; index: number}

/** So many objects are packed into one stream; a reader unpacks a stream whole. */
const objectsInStream = 500

/**
 * Let a document write its plain objects (structure elements, annotations, dictionaries) into compressed object
 * streams and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8; ISO 19005-3 allows both). A tagged briefing is
 * mostly such objects: pdfkit writes each as plain text.
 */
export function packObjects(pdf: PDFDocument): void {
  const plain: Array<PlainObject> = []
  const write = pdf._write.bind(pdf)
  let open: PlainObject | null = null
  // > | 7 0 obj ⏎ << … >> ⏎ endobj          is held
  // > | 8 0 obj ⏎ << … >> ⏎ stream ⏎ … endobj    goes on as it comes
  pdf._write = (data) => {
    const id = typeof data === 'string' ? /^(\d+) 0 obj$/.exec(data)?.[1] : undefined
    if (id !== undefined) open = {id: Number(id), text: ''}
    else if (open === null) write(data)
    else if (data === 'endobj') {
      plain.push(open)
      open = null
    } else if (data === 'stream') {
      for (const line of [`${open.id} 0 obj`, open.text, 'stream']) write(line)
      open = null
    } else open.text = String(data)
  }
  pdf._finalize = () => {
    pdf._ended = false
    const places = new Map<number, Place>()
    for (let from = 0; from < plain.length; from += objectsInStream) {
      writeObjectStream(pdf, plain.slice(from, from + objectsInStream), places)
    }
    writeCrossReferences(pdf, places)
  }
}

function writeObjectStream(pdf: PDFDocument, objects: ReadonlyArray<PlainObject>, places: Map<number, Place>): void {
  let offset = 0
  const index = objects.map(({id, text}) => {
    const entry = `${id} ${offset}`
    offset += text.length + 1
    return entry
  })
  const head = `${index.join(' ')}\n`
  const stream = pdf.ref({Type: 'ObjStm', N: objects.length, First: head.length})
  for (const [at, {id}] of objects.entries()) places.set(id, {stream: stream.id, index: at})
  stream.end(Buffer.from(`${head}${objects.map(({text}) => text).join('\n')}\n`, 'latin1'))
}

/** Bytes of the three fields of an entry: its kind, an offset or a stream's number, an index in that stream. */
const fieldBytes = [1, 3, 2] as const
const entryBytes = 6
/** ISO 32000-1, table 10: each row names its predictor; what an entry has in common with the one above is nought then. */
const predictors = 12
/** PNG's “up”. */
const up = 2
const kind = {free: 0, atOffset: 1, inStream: 2} as const

function writeCrossReferences(pdf: PDFDocument, places: ReadonlyMap<number, Place>): void {
  const size = pdf._offsets.length + 2
  const {_root: Root, _info: Info, _id: id} = pdf
  const table = pdf.ref({
    Type: 'XRef',
    Size: size,
    W: [...fieldBytes],
    Root,
    Info,
    ID: [id, id],
    DecodeParms: {Predictor: predictors, Columns: entryBytes},
  })
  const start = pdf._offset
  const bytes = new Uint8Array(size * entryBytes)
  const view = new DataView(bytes.buffer)
  const enter = (index: number, type: number, first: number, second: number): void => {
    view.setUint32(index * entryBytes, first)
    view.setUint8(index * entryBytes, type)
    view.setUint16(index * entryBytes + 4, second)
  }
  enter(0, kind.free, 0, 0xffff)
  for (let index = 1; index < size; index++) {
    const place = places.get(index) ?? {offset: index === table.id ? start : pdf._offsets[index - 1]!}
    if ('offset' in place) enter(index, kind.atOffset, place.offset, 0)
    else enter(index, kind.inStream, place.stream, place.index)
  }
  table.write(lessThanAbove(bytes))
  table.end()
  for (const line of ['startxref', String(start), '%%EOF']) pdf._write(line)
  pdf.push(null)
}

/** @returns  Rows of the table: the predictor, then each byte less the one above it. */
function lessThanAbove(table: Uint8Array): Uint8Array {
  const rows = new Uint8Array((table.length / entryBytes) * (entryBytes + 1))
  for (let at = 0, to = 0; at < table.length; at += entryBytes) {
    rows[to++] = up
    for (let byte = at; byte < at + entryBytes; byte++) rows[to++] = table[byte]! - (table[byte - entryBytes] ?? 0)
  }
  return rows
}
