// Part of `npm run docs:schemas`: writes the published schema of the config file anew from the code.
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {configSchemaFile, configSchemaText} from './config-schema-text.ts'

mkdirSync(dirname(configSchemaFile), {recursive: true})
writeFileSync(configSchemaFile, configSchemaText())
