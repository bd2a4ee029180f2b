import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

// Everything under scripts/ runs before anything is installed, so it imports nothing but Node's own modules.

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** The root package.json: which Node, and which pnpm exactly. */
export const rootPackage = readPackage('.')

/**
 * Folders of the workspace's packages, seen from the root, the root itself not among them.
 *
 * The list stands in pnpm-workspace.yaml as plain lines, `  - packages/*` or `  - tests`, and is read as such.
 */
export function packageFolders() {
  const text = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')
  const list = /^packages:\n((?: +- .+\n)+)/m.exec(text)?.[1] ?? ''
  return [...list.matchAll(/- ['"]?([^'"\n]+)/g)]
    .flatMap(([, pattern]) => (pattern.endsWith('/*') ? foldersIn(pattern.slice(0, -2)) : [pattern]))
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .toSorted()
}

/** The package.json of a folder that is seen from the root. */
export function readPackage(folder) {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
}

function foldersIn(folder) {
  return readdirSync(join(root, folder), {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${folder}/${entry.name}`)
}
