// The briefing of one region: node render-pdf.ts PAPER REGION BRIEFING
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {packOf, toModel} from '@region-briefs/core'
import {ingest} from '@region-briefs/ingest'
import {openFonts, renderPdf} from '@region-briefs/render-pdf'

const [name, region, target] = process.argv.slice(2) as [string, string, string]
const font = (file: string): Buffer => readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/${file}`))
const fonts = openFonts({
  text: font('noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
  heading: font('noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'),
})
const model = toModel(await ingest(readFileSync(name), {name}), {name, sha256: ''})
const pdf = await renderPdf(packOf(model, region), {fonts, date: new Date('2026-02-28'), toolVersion: '0.1.0', language: 'en'})
writeFileSync(target, pdf)
