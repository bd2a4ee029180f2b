import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {cases} from '@region-briefs/cases'
import {toModel} from '@region-briefs/core'
import {ingest, readOverlay} from '@region-briefs/ingest'
import {Ajv} from 'ajv'
import {parse} from 'csv-parse/sync'
import {expect, test} from 'vitest'
import {schemas, schemaText} from '../docs/schemas.ts'
import {freshFolder, root, runBriefs} from './run-briefs.ts'

const [modelSchema, overlaySchema, manifestSchema, ledgerSchema] = schemas

const validate = {
  model: validatorOf(modelSchema.file),
  overlay: validatorOf(overlaySchema.file),
  manifest: validatorOf(manifestSchema.file),
  ledger: validatorOf(ledgerSchema.file),
}

/** Numbers come as text in CSV. */
function validatorOf(file: string): ReturnType<Ajv['compile']> {
  return new Ajv({allErrors: true, strict: false, coerceTypes: true}).compile(JSON.parse(readFileSync(file, 'utf8')))
}

const example = (name: string): Buffer => readFileSync(new URL(`../../examples/${name}`, import.meta.url))

test.for(schemas)('the schema of $type is what the type says; `npm run docs:schemas` writes it anew', (schema) => {
  expect(readFileSync(schema.file, 'utf8')).toBe(schemaText(schema))
})

test('the model of the bundled example and its data is as the schema says', async () => {
  const {overlay} = await readOverlay(example('apec-regions.overlay.csv'), {name: 'apec-regions.overlay.csv'})
  const paper = await ingest(example('apec-regions.md'), {name: 'apec-regions.md'})
  const model = toModel(paper, {name: 'apec-regions.md', sha256: ''}, {overlays: [overlay]})
  validate.model(JSON.parse(JSON.stringify(model)))
  expect(validate.model.errors ?? []).toEqual([])
})

test.for(cases)('the model of $name is as the schema says', async ({folder, input}) => {
  const paper = await ingest(readFileSync(new URL(input, folder)), {name: input})
  validate.model(JSON.parse(JSON.stringify(toModel(paper, {name: input, sha256: ''}))))
  expect(validate.model.errors ?? []).toEqual([])
})

test('a model with a field too many or too few is not', () => {
  const position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}
  expect(validate.model({schemaVersion: '1', position})).toBe(false)
})

test('the rows of the data beside the example are as the schema says, others are not', () => {
  const rows = parse(example('apec-regions.overlay.csv'), {columns: true, bom: true})
  expect(rows.filter((row) => !validate.overlay(row))).toEqual([])
  for (const wrong of [{period: '2024年'}, {value: '91,126'}, {status: 'ok'}, {region: undefined}])
    expect(validate.overlay(JSON.parse(JSON.stringify({...(rows[0] as object), ...wrong})))).toBe(false)
})

test('the state of an edition is as the schemas say', async () => {
  const folder = freshFolder()
  const build = ['build', join(root, 'examples/apec-regions.md'), '--format', 'xlsx', '--region', 'west']
  expect((await runBriefs(build, {cwd: folder})).code).toBe(0)
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, 'out', name), 'utf8'))
  for (const name of ['manifest', 'ledger', 'model'] as const) {
    validate[name](read(`${name}.json`))
    expect([name, validate[name].errors ?? []]).toEqual([name, []])
  }
})
