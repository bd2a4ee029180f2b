// Ours as users run it: bundled as the command is (docs/decisions/0007-bundle.md), and no file looked for one by one.
import {copyFileSync, mkdirSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {bundleOptions, withRequire} from '@region-briefs/bundle'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const {build} = createRequire(join(root, 'apps/cli/package.json'))('esbuild')
const renderer = join(root, 'packages/render-pdf/package.json')
const profile = 'data/sRGB_IEC61966_2_1.icc'

/** @returns The path of the module in that folder that has what `@region-briefs/render-pdf` exports. */
export async function bundleOurs(folder) {
  const {outputFiles} = await build({
    ...bundleOptions,
    entryPoints: {'render-pdf': join(root, 'packages/render-pdf/dist/index.js')},
    outdir: folder,
    outExtension: {'.js': '.mjs'},
    write: false,
  })
  for (const {path, text} of outputFiles) writeFileSync(path, withRequire(text))
  mkdirSync(join(folder, dirname(profile)))
  copyFileSync(join(dirname(createRequire(renderer).resolve('pdfkit')), profile), join(folder, profile))
  return join(folder, 'render-pdf.mjs')
}
