// Each engine opens once a process and then makes reports. Nothing of another engine is loaded.
import {readFileSync} from 'node:fs'
import {fontPaths} from './fonts.mjs'

/** @type {Record<string, () => Promise<(blocks: ReturnType<import('./content.mjs').report>) => Promise<Uint8Array>>>} */
export const engines = {'region-briefs': ours, typst, pdfmake, 'react-pdf': reactPdf}

async function ours() {
  // As it is bundled (bundle.mjs), else file by file.
  const {drawBriefing, layoutBriefing, openFonts} = await import(process.env.BENCH_OURS ?? '@region-briefs/render-pdf')
  const fonts = openFonts({text: readFileSync(fontPaths.text), heading: readFileSync(fontPaths.heading)})
  return async (blocks) => {
    const briefing = {
      title: blocks[0].text,
      authors: [],
      subject: blocks[0].text,
      keywords: [],
      lang: 'zh-CN',
      runningHead: blocks[0].text,
      blocks: blocks.map(toBlock),
    }
    const layout = layoutBriefing(briefing, fonts, '')
    return drawBriefing(layout, {...briefing, date: new Date(0), toolVersion: '0', see: (text) => text}, fonts)
  }
}

function toBlock(block) {
  switch (block.type) {
    case 'title':
      return {type: 'paragraph', role: 'title', runs: [{text: block.text}]}
    case 'h1':
      return {type: 'heading', depth: 1, text: block.text}
    case 'paragraph':
      return {type: 'paragraph', role: 'body', runs: [{text: block.text}]}
    case 'table':
      return {
        type: 'table',
        columns: block.head.map((title, index) => ({title, share: shares[index], align: 'left'})),
        rows: block.rows.map((cells) => ({cells: cells.map((text) => [{text}])})),
      }
    default:
      return {type: 'chart', chart: toChart(block)}
  }
}

const shares = [1, 2, 2, 5]

function toChart({title, bars}) {
  const empty = {detail: '', numbers: [], low: null, high: null, open: null, year: null}
  return {
    form: 'bars',
    title,
    unit: '%',
    points: bars.map(({label, value}) => ({...empty, label, value, surface: `${value}%`})),
    notes: [],
    alt: `${title}：${bars.map(({label, value}) => `${label} ${value}%`).join('，')}`,
  }
}

async function typst() {
  const {NodeCompiler} = await import('@myriaddreamin/typst-ts-node-compiler')
  const compiler = NodeCompiler.create({fontArgs: [{fontPaths: [fontPaths.text, fontPaths.heading]}]})
  return async (blocks) => {
    const bytes = compiler.pdf({mainFileContent: toTypst(blocks)}, {pdfStandard: 'ua-1', creationTimestamp: 0})
    compiler.evictCache(10)
    return new Uint8Array(bytes)
  }
}

const typstHead = (title) => `#set document(title: ${string(title)})
#set page(paper: "a4", margin: 71pt, footer: context [#align(center)[#counter(page).display()]])
#set text(font: "Noto Serif SC", size: 10.5pt, lang: "zh", region: "cn")
#set par(justify: true, first-line-indent: (amount: 2em, all: true), leading: 8pt)
#show heading: set text(font: "Noto Sans SC")
`

function toTypst(blocks) {
  return typstHead(blocks[0].text) + blocks.map(toTypstBlock).join('\n\n')
}

function toTypstBlock(block) {
  switch (block.type) {
    case 'title':
      return `#heading(level: 1, ${string(block.text)})`
    case 'h1':
      return `#heading(level: 2, ${string(block.text)})`
    case 'paragraph':
      return `#par[#${string(block.text)}]`
    case 'table':
      return `#table(columns: (1fr, 2fr, 2fr, 5fr), table.header(${block.head.map(string).join(', ')}), ${block.rows.flat().map(string).join(', ')})`
    default: {
      const bars = block.bars.map(
        ({label, value}) =>
          `${string(label)}, rect(width: ${value * 2}pt, height: 10pt, fill: blue), ${string(`${value}%`)}`,
      )
      return `#figure(alt: ${string(block.title)}, caption: ${string(block.title)}, grid(columns: 3, gutter: 6pt, ${bars.join(', ')}))`
    }
  }
}

function string(text) {
  return JSON.stringify(text)
}

async function pdfmake() {
  const {default: maker} = await import('pdfmake')
  maker.setFonts({
    Text: {normal: fontPaths.text, bold: fontPaths.heading},
    Heading: {normal: fontPaths.heading, bold: fontPaths.heading},
  })
  maker.setUrlAccessPolicy(() => false)
  maker.setLocalAccessPolicy(() => true)
  return async (blocks) =>
    new Uint8Array(
      await maker
        .createPdf({
          pageSize: 'A4',
          pageMargins: 71,
          info: {title: blocks[0].text, creationDate: new Date(0)},
          defaultStyle: {font: 'Text', fontSize: 10.5, lineHeight: 1.2},
          content: blocks.map(toPdfmakeBlock),
          footer: (page, count) => `${page} / ${count}`,
        })
        .getBuffer(),
    )
}

function toPdfmakeBlock(block) {
  switch (block.type) {
    case 'title':
      return {text: block.text, font: 'Heading', fontSize: 20}
    case 'h1':
      return {text: block.text, font: 'Heading', fontSize: 14}
    case 'paragraph':
      return {text: block.text, alignment: 'justify', leadingIndent: 21}
    case 'table':
      return {table: {headerRows: 1, widths: ['10%', '20%', '20%', '50%'], body: [block.head, ...block.rows]}}
    default:
      return [
        block.title,
        ...block.bars.map(({label, value}) => ({
          columns: [
            {width: 60, text: label},
            {width: 200, canvas: [{type: 'rect', x: 0, y: 2, w: value * 2, h: 10, color: '#3366aa'}]},
            {width: 60, text: `${value}%`},
          ],
        })),
      ]
  }
}

async function reactPdf() {
  const [{default: React}, {Document, Font, Page, Text, View, pdf}] = await Promise.all([
    import('react'),
    import('@react-pdf/renderer'),
  ])
  Font.register({family: 'Text', src: fontPaths.text})
  Font.register({family: 'Heading', src: fontPaths.heading})
  // Chinese has no blanks: each character may begin a line.
  Font.registerHyphenationCallback((word) => [...word].flatMap((character) => [character, '']))
  const h = React.createElement
  const toElement = (block, key) => {
    switch (block.type) {
      case 'title':
        return h(Text, {key, style: {fontFamily: 'Heading', fontSize: 20}}, block.text)
      case 'h1':
        return h(Text, {key, style: {fontFamily: 'Heading', fontSize: 14, marginTop: 8}}, block.text)
      case 'paragraph':
        return h(Text, {key, style: {textAlign: 'justify', textIndent: 21}}, block.text)
      case 'table':
        return h(
          View,
          {key},
          [block.head, ...block.rows].map((cells, row) =>
            h(
              View,
              {key: row, style: {flexDirection: 'row'}, wrap: false},
              cells.map((text, index) => h(Text, {key: index, style: {width: `${shares[index] * 10}%`}}, text)),
            ),
          ),
        )
      default:
        return h(
          View,
          {key, wrap: false},
          h(Text, null, block.title),
          block.bars.map(({label, value}, index) =>
            h(
              View,
              {key: index, style: {flexDirection: 'row'}},
              h(Text, {style: {width: 60}}, label),
              h(View, {style: {width: value * 2, height: 10, backgroundColor: '#3366aa'}}),
              h(Text, null, `${value}%`),
            ),
          ),
        )
    }
  }
  return async (blocks) => {
    const page = h(
      Page,
      {size: 'A4', style: {padding: 71, fontFamily: 'Text', fontSize: 10.5, lineHeight: 1.6}},
      blocks.map(toElement),
    )
    const document = h(
      Document,
      {title: blocks[0].text, language: 'zh-CN', creationDate: new Date(0), modificationDate: new Date(0)},
      page,
    )
    const stream = await pdf(document).toBuffer()
    const chunks = []
    for await (const chunk of stream) chunks.push(chunk)
    return new Uint8Array(Buffer.concat(chunks))
  }
}
