import {fileURLToPath} from 'node:url'
import {createGenerator} from 'ts-json-schema-generator'

const from = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const at = (path: string): string => from(`packages/core/${path}`)
const edition = (path: string): string => from(`apps/cli/${path}`)

/** A type that a schema is made from, and the files of both. */
export interface SchemaOf {
  readonly type: string
  readonly source: string
  readonly file: string
}

/** The published JSON Schemas (draft 7), by their file, each made from a type and what its comments say. */
export const schemas: readonly [model: SchemaOf, overlay: SchemaOf, manifest: SchemaOf, ledger: SchemaOf] = [
  {type: 'Model', source: at('src/model/model.ts'), file: at('schemas/model.schema.json')},
  {type: 'OverlayRecord', source: at('src/overlays/overlay.ts'), file: at('schemas/overlay.schema.json')},
  {type: 'Manifest', source: edition('src/edition/manifest.ts'), file: edition('schemas/manifest.schema.json')},
  {type: 'Ledger', source: edition('src/edition/ledger.ts'), file: edition('schemas/ledger.schema.json')},
]

/** The text of a schema's file. */
export function schemaText({type, source}: SchemaOf): string {
  const generator = createGenerator({
    path: source,
    type,
    tsconfig: edition('tsconfig.json'),
    skipTypeCheck: true,
    additionalProperties: false,
  })
  return `${JSON.stringify(generator.createSchema(type), null, 2)}\n`
}
