import {readFileSync} from 'node:fs'
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
 * From npm packages, so that the same bytes are set everywhere. All are in the SIL Open Font License. The packages are fixed to one
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

/** For what those two lack, in this order. Versions are fixed like theirs, and so is the license. */
export const packagedFallbackFiles: ReadonlyArray<PackagedFont> = [
  // Letters of Europe with all their marks, phonetic signs, currencies, digits above and below the line.
  {
    path: '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf',
    bytes: 504_932,
    sha256: 'a7e8ea1ab7e7d368b001c892d6148325fffc849a46e030e55e1bdc597bbe939d',
  },
  // Operators, arrows, geometric shapes, letters of formulas.
  {
    path: '@expo-google-fonts/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf',
    bytes: 1_004_120,
    sha256: 'b4a1dfdbfa13b4755e5eac20cb25c1d17ed5a745ceb89639595e8cf45a2b1e07',
  },
  // Ticks, boxes, stars and other signs.
  {
    path: '@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
    bytes: 1_228_868,
    sha256: 'f67f40c65f929f029827ab37cfdc4897dfd9ae3c28d9e98ba46e0d52e39eb97e',
  },
]

/**
 * What reads the fonts that stand in for others, one file each, when a text asks for it.
 *
 * @param text  The font that is set: where it is not the project's own, that one stands in last, since it has all usual Han characters.
 */
export function packagedFallbacks(text: Pick<FontFile, 'sha256'>): Array<() => Uint8Array> {
  const isOwn = text.sha256 === packagedFontFiles.text.sha256
  return [...packagedFallbackFiles, ...(isOwn ? [] : [packagedFontFiles.text])].map(
    ({path}) =>
      () =>
        readFileSync(placeOf(path)),
  )
}

/** Find the fonts that come with the project. One that is not there, or not as long as it should be, is a failure of one line. */
export async function packagedFonts(): Promise<{text: FontFile; heading: FontFile}> {
  const [text, heading] = await Promise.all([find(packagedFontFiles.text), find(packagedFontFiles.heading)])
  return {text, heading}
}

async function find({path, bytes, sha256}: PackagedFont): Promise<FontFile> {
  const place = placeOf(path)
  const {size} = await stat(place)
  if (size !== bytes) throw unusable('Unexpected', path, `it has ${size} bytes, not ${bytes}`)
  return {name: basename(path), sha256, read: () => readFile(place)}
}

function placeOf(path: string): string {
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
