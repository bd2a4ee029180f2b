// The workbook of one region, and its figures as CSV: node render-xlsx.ts PAPER REGION WORKBOOK
import {readFileSync, writeFileSync} from 'node:fs'
import {packOf, toModel} from '@region-briefs/core'
import {ingest} from '@region-briefs/ingest'
import {renderData, renderXlsx} from '@region-briefs/render-xlsx'

const [name, region, target] = process.argv.slice(2) as [string, string, string]
const pack = packOf(toModel(await ingest(readFileSync(name), {name}), {name, sha256: ''}), region)
const options = {date: new Date('2026-02-28'), toolVersion: '0.1.0'}
writeFileSync(target, await renderXlsx(pack, options))
for (const {path, bytes} of await renderData(pack, {...options, formats: ['csv']})) console.log(path, bytes.length)
