import {readdirSync, readFileSync} from 'node:fs'
import {checkGold} from './check-gold.ts'
import type {GoldDocument, GoldFigure} from './gold-figure.ts'

const folder = new URL('texts/', import.meta.url)

/** Whole texts, a folder each, with every figure annotated, and what is wrong with their annotations. Rules may be written against them. */
export function goldTexts(): {documents: Array<GoldDocument>; problems: Array<string>} {
  const names = readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isDirectory())
  const documents = names
    .map(({name}) => name)
    .toSorted()
    .map(documentOf)
  return {documents, problems: documents.flatMap(checkGold)}
}

function documentOf(name: string): GoldDocument {
  const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, folder), 'utf8')
  const {figures} = JSON.parse(read('figures.json')) as {figures: Array<GoldFigure>}
  return {name: `text ${name}`, style: name, part: 'rule', text: read('input.md'), figures}
}
