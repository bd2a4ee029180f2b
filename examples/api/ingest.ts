// What is wrong with the text of a paper, by line: node ingest.ts PAPER
import {readFileSync} from 'node:fs'
import {ingest} from '@region-briefs/ingest'

const {messages} = await ingest(readFileSync(process.argv[2]!), {name: 'paper'})
for (const message of messages) console.log(`${message.line}: ${message.reason}`)
