import {readFile, stat} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {basename} from 'node:path'
import {quote, systemReason, wrongInput} from './failure.ts'

/** A font file, read when it is needed: a font of 15 MB is dearer to read and to hash than all else of a build that changes nothing. */
export interface FontFile {
  /** Without folders. */
  name: string
  sha256: string
  read(): Promise<Uint8Array>
}

interface PackagedFont {
  /** Seen from the folder of packages. */
  path: string
  bytes: number
  sha256: string
}

/**
 * From npm packages, so that the same bytes are set everywhere. Both are in the SIL Open Font License. The packages are fixed to one
 * version (0.4.3), so the hashes are written here once, and a test holds them against the files.
 */
export const packagedFontFiles: Readonly<Record<'text' | 'heading', PackagedFont>> = {
  text: {
    path: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
    bytes: 14_807_636,
    sha256: 'c358a69de3df5f423a8946a7b03e3126fb6ba116f1130a463455b4e39e1f0742',
  },
  heading: {
    path: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
    bytes: 10_549_020,
    sha256: '9a38ae0ab28cd5a256f9ea8e00dedc688aac17f7915fcb000572990afa956b96',
  },
}

/** Find the fonts that come with the project. One that is not there, or not as long as it should be, is a failure of one line. */
export async function packagedFonts(): Promise<{text: FontFile; heading: FontFile}> {
  const [text, heading] = await Promise.all([find(packagedFontFiles.text), find(packagedFontFiles.heading)])
  return {text, heading}
}

async function find({path, bytes, sha256}: PackagedFont): Promise<FontFile> {
  const place = await placeOf(path)
  const {size} = await stat(place)
  if (size !== bytes) throw unusable('Unexpected', path, `it has ${size} bytes, not ${bytes}`)
  return {name: basename(path), sha256, read: () => readFile(place)}
}

async function placeOf(path: string): Promise<string> {
  try {
    return createRequire(import.meta.url).resolve(path)
  } catch (error) {
    throw unusable('Missing', path, systemReason(error) ?? 'it is not installed', error)
  }
}

function unusable(what: 'Missing' | 'Unexpected', path: string, reason: string, cause?: unknown): Error {
  return wrongInput(
    `${what} font file ${quote(path)} (${reason}), expected it among the installed packages; install again with \`npm start\``,
    {cause},
  )
}
