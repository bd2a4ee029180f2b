// Which figures of a paper are a region's own, with their sentences: node core.ts PAPER REGION
import {readFileSync} from 'node:fs'
import {packOf, toModel} from '@region-briefs/core'
import {ingest} from '@region-briefs/ingest'

const [name, region] = process.argv.slice(2) as [string, string]
const model = toModel(await ingest(readFileSync(name), {name}), {name, sha256: ''})
const own = packOf(model, region).figures.filter(({scope}) => scope === 'region')
for (const {observation} of own) console.log(`${observation.surface}: ${observation.sentence.text}`)
