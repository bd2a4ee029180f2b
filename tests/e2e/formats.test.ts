import {readFileSync} from 'node:fs'
import {docxOf, paragraph} from '@region-briefs/cases/docx'
import {type Model, toModel} from '@region-briefs/core'
import {ingest} from '@region-briefs/ingest'
import {expect, test} from 'vitest'

const markdown = readFileSync(new URL('../../examples/apec-regions.md', import.meta.url), 'utf8')
const blocks = markdown.split(/\n{2,}/).map((block) => escaped(block.trim()))

/** The bundled paper in other clothes. */
const clothes: ReadonlyArray<readonly [string, Uint8Array]> = [
  ['a web page', Buffer.from(`<!doctype html>\n<body>\n${blocks.map(asHtml).join('\n')}\n</body>`)],
  ['a Word document', docxOf(blocks.map((block) => paragraph(block.replace(/^#+ /, ''))).join(''))],
  ['UTF-16', Buffer.from(markdown, 'utf16le')],
]

test.for(clothes)('the bundled paper says the same as %s', async ([, bytes]) => {
  expect(sayings(await modelOf(bytes))).toEqual(sayings(await modelOf(Buffer.from(markdown))))
})

async function modelOf(bytes: Uint8Array): Promise<Model> {
  return toModel(await ingest(bytes, {name: 'paper'}), {name: 'paper', sha256: ''})
}

/** All that does not depend on where the text stands. */
function sayings({document, sections, observations, pathways, references, citations}: Model): unknown {
  return {
    title: document.title,
    authors: document.authors,
    sections: sections.map(({depth, number, title}) => [depth, number, title]),
    figures: observations.map(({value, low, high, unit, comparator, kind, basis, period, subject}) =>
      [value, low, high, unit, comparator, kind, basis, period, subject].join(),
    ),
    measures: pathways.map(({region, measures}) => [region, measures.map(({text}) => text)]),
    references: references.map(({numbers, type, title, year}) => [numbers, type, title, year]),
    citations: citations.length,
  }
}

function asHtml(block: string): string {
  const heading = /^(?<marks>#+) (?<text>[^]*)$/.exec(block)?.groups
  return heading ? `<h${heading.marks!.length}>${heading.text}</h${heading.marks!.length}>` : `<p>${block}</p>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
