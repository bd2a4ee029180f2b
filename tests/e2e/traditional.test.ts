import {readFile} from 'node:fs/promises'
import {cases} from '@region-briefs/cases'
import {type Model, toModel, traditionalForms} from '@region-briefs/core'
import {ingest} from '@region-briefs/ingest'
import {expect, test} from 'vitest'

const simplifiedForms = new Map(Array.from(traditionalForms, ([traditional, simplified]) => [simplified, traditional]))

const withForms = (text: string, forms: ReadonlyMap<string, string>): string =>
  text.replaceAll(/[\u3400-\u9FFF]/g, (character) => forms.get(character) ?? character)

async function modelOf(text: string, name: string): Promise<Model> {
  return toModel(await ingest(new TextEncoder().encode(text), {name}), {name, sha256: '0'.repeat(64)})
}

/** All that was read, its texts in simplified characters; the ids of references are made of their titles as printed. */
function readOff(model: Model): unknown {
  return JSON.parse(withForms(JSON.stringify(model), traditionalForms).replaceAll(/"r-\w+"/g, '"r"'))
}

const texts = cases.filter(({name, input}) => /\.(?:md|txt)$/.test(input) && name !== 'gb-18030' && name !== 'utf-16')

test.for(texts)('$name is read the same in traditional characters', async ({folder, input}) => {
  const text = await readFile(new URL(input, folder), 'utf8')
  const printed = withForms(text, simplifiedForms)
  const model = await modelOf(printed, input)
  expect(readOff(model)).toEqual(readOff(await modelOf(text, input)))
  // What is printed stays as it is.
  const shown = [
    ...model.observations.flatMap(({surface, sentence}) => [surface, sentence.text]),
    ...model.sections.map(({title}) => title),
    ...model.references.map(({raw}) => raw),
    ...model.pathways.flatMap(({measures}) => measures.map((measure) => measure.text)),
    ...model.tables.flatMap(({rows}) => rows.flat()),
  ].join('')
  const given = new Set(printed)
  expect(Array.from(shown).filter((each) => /[\u3400-\u9FFF]/.test(each) && !given.has(each))).toEqual([])
})
