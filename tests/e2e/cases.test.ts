import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {cases} from '@region-briefs/cases'
import {toModel} from '@region-briefs/core'
import {ingest} from '@region-briefs/ingest'
import {expect, test} from 'vitest'
import {modelAsText} from './model-as-text.ts'

test.for(cases)('model of $name', async ({folder, input}) => {
  const at = (name: string): string => fileURLToPath(new URL(name, folder))
  const model = toModel(await ingest(await readFile(at(input)), {name: input}), {name: input, sha256: '0'.repeat(64)})
  await expect(modelAsText(model)).toMatchFileSnapshot(at('model.txt'))
})
