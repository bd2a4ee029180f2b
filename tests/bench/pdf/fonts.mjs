import {createRequire} from 'node:module'

const {resolve} = createRequire(import.meta.url)

/** The same two files for every engine. */
export const fontPaths = {
  text: resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
  heading: resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'),
}
