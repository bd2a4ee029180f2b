import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {cases} from '@region-briefs/cases'
import {inspectNoColor} from 'unist-util-inspect'
import {expect, test} from 'vitest'
import {ingest} from '@region-briefs/ingest'

test.for(cases)('$name', async ({folder, input}) => {
  const at = (name: string): string => fileURLToPath(new URL(name, folder))
  const {tree, messages} = await ingest(await readFile(at(input)), {name: input})
  await expect(`${inspectNoColor(tree)}\n`).toMatchFileSnapshot(at('tree.txt'))
  await expect(messages.map((message) => `${String(message)} [${message.ruleId}]\n`).join('')).toMatchFileSnapshot(
    at('messages.txt'),
  )
})
