// `npm run docs:schemas`: writes the published JSON Schemas anew from the types.
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {schemas, schemaText} from './schemas.ts'

for (const schema of schemas) {
  mkdirSync(dirname(schema.file), {recursive: true})
  writeFileSync(schema.file, schemaText(schema))
}
