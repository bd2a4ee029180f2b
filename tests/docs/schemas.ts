import {fileURLToPath} from 'node:url'
import {createGenerator} from 'ts-json-schema-generator'

const at = (path: string): string => fileURLToPath(new URL(`../../packages/core/${path}`, import.meta.url))

/** A type that a schema is made from, and the files of both. */
export interface SchemaOf {
  readonly type: string
  readonly source: string
  readonly file: string
}

/** The published JSON Schemas (draft 7), by their file, each made from a type and what its comments say. */
export const schemas: readonly [model: SchemaOf, overlay: SchemaOf] = [
  {type: 'Model', source: at('src/model/model.ts'), file: at('schemas/model.schema.json')},
  {type: 'OverlayRecord', source: at('src/overlays/overlay.ts'), file: at('schemas/overlay.schema.json')},
]

/** The text of a schema's file. */
export function schemaText({type, source}: SchemaOf): string {
  const generator = createGenerator({
    path: source,
    type,
    tsconfig: at('tsconfig.json'),
    skipTypeCheck: true,
    additionalProperties: false,
  })
  return `${JSON.stringify(generator.createSchema(type), null, 2)}\n`
}
