import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {BriefingFonts} from '../src/index.ts'
import {openFonts} from '../src/index.ts'

const {resolve} = createRequire(import.meta.url)

/** The fonts that the command brings, parsed once a test file. */
export const testFonts: BriefingFonts = openFonts({
  text: readFileSync(resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf')),
  heading: readFileSync(resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf')),
})
