import {promises} from 'node:fs'
import {Socket} from 'node:net'
import {docxOf, paragraph} from '@region-briefs/cases/docx'
import {afterEach, expect, test, vi} from 'vitest'
import {ingest} from '@region-briefs/ingest'

declare global {
  var hasRun: boolean | undefined
}

/** Whatever goes out of the process: over the network by any way, or to a file. */
const outward = {
  fetch: vi.spyOn(globalThis, 'fetch'),
  connect: vi.spyOn(Socket.prototype, 'connect'),
  readFile: vi.spyOn(promises, 'readFile'),
}

afterEach(() => vi.clearAllMocks())

/** What reading a paper does beside the text that it gives. */
async function read(
  bytes: Uint8Array,
  name: string,
): Promise<{text: string; tree: string; calls: number; hasRun: boolean}> {
  const {text, tree} = await ingest(bytes, {name})
  const calls = Object.values(outward).reduce((sum, {mock}) => sum + mock.calls.length, 0)
  return {text, tree: JSON.stringify(tree), calls, hasRun: globalThis.hasRun === true}
}

const inSilence = {tree: expect.stringContaining('河湾出口增长'), calls: 0, hasRun: false}

/** A picture of a Word document that lies outside it. */
const picture = (id: string): string =>
  `<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`

const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'
const relation = (id: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}" TargetMode="External"/>`

test('of a page no script is run and nothing that it links to is fetched', async () => {
  const page = `<!doctype html><html><head><base href="http://127.0.0.1:9/">
    <link rel="stylesheet" href="a.css"><meta http-equiv="refresh" content="0; url=http://127.0.0.1:9/">
    <script>globalThis.hasRun = true</script><script src="a.js"></script></head>
    <body onload="globalThis.hasRun = true"><p>河湾出口增长 5%。</p><img src="a.png" onerror="globalThis.hasRun = true">
    <iframe src="http://127.0.0.1:9/a"></iframe><object data="a.svg"></object>
    <a href="javascript:globalThis.hasRun = true">链接</a></body></html>`
  expect(await read(new TextEncoder().encode(page), 'paper.html')).toMatchObject(inSilence)
})

test('of a Word document no picture outside it is read, from the network or from a disk', async () => {
  const document = docxOf(`${paragraph('河湾出口增长 5%。')}${picture('rId7')}${picture('rId8')}`, {
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId7', 'http://127.0.0.1:9/a.png')}${relation('rId8', 'file:///etc/hostname')}</Relationships>`,
  })
  const found = await read(document, 'paper.docx')
  expect(found).toMatchObject(inSilence)
  expect(found.text).not.toMatch(/127\.0\.0\.1|hostname|base64/)
})

test('what goes out would be seen', async () => {
  await fetch('http://127.0.0.1:9/').catch(() => undefined)
  await promises.readFile('/nowhere').catch(() => undefined)
  expect(outward.fetch).toHaveBeenCalled()
  expect(outward.readFile).toHaveBeenCalled()
  const socket = new Socket()
  socket.on('error', () => undefined)
  socket.connect(9, '127.0.0.1').destroy()
  expect(outward.connect).toHaveBeenCalled()
})
