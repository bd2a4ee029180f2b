// `npm run bench:typeset`: what a typesetter would mend, counted over the lines of the bundled paper and, where it is
// there, of the published one.
import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {openFonts} from '../src/fonts/open-fonts.ts'
import {paragraphsIn, typesetMeasures, widthsEm} from './typeset-measures.ts'

const {resolve} = createRequire(import.meta.url)
const fonts = openFonts({
  text: readFileSync(resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf')),
  heading: readFileSync(resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf')),
})
const root = new URL('../../../', import.meta.url)
const papers = ['examples/apec-regions.md', '../shared/seed/paper.txt'].map((path) => new URL(path, root))
const paragraphs = papers.filter((path) => existsSync(path)).flatMap((path) => paragraphsIn(readFileSync(path, 'utf8')))

const measures = typesetMeasures(paragraphs, fonts)
console.log(`${paragraphs.length} paragraphs at ${widthsEm.join(', ')} em`)
for (const [name, value] of Object.entries(measures)) console.log(name.padEnd(18), Math.round(value * 1000) / 1000)
