import {fileURLToPath} from 'node:url'
import {configJsonSchema} from '../src/settings/config-schema.ts'

/** Where the schema of the config file is published. */
export const configSchemaFile: string = fileURLToPath(new URL('../schemas/config.schema.json', import.meta.url))

/** The text of that file. */
export function configSchemaText(): string {
  return `${JSON.stringify(configJsonSchema(), null, 2)}\n`
}
