// `npm run build` of this package: the command and all that it imports, as few files as can be, so that starting costs little. Node looks
// for, reads and compiles some nine hundred files otherwise, which is a third of a first build. Why and how: docs/decisions/0007-bundle.md.
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const folder = dirname(fileURLToPath(import.meta.url))
const dist = join(folder, 'dist')

/** esbuild's stand-in for `require` in a module looks for one that is there. CommonJS packages call it for what comes with Node. */
const standIn = 'Dynamic require of'
const require = `import {createRequire} from 'node:module'\nconst require = createRequire(import.meta.url)\n`

const {outputFiles, metafile} = await build({
  entryPoints: {briefs: join(folder, 'src/briefs.ts')},
  outdir: dist,
  absWorkingDir: folder,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Names stay as they are: they are what a stack is read by when a bug is reported.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  // Asked for by a part of unzipper that nothing here calls.
  external: ['@aws-sdk/client-s3'],
  metafile: true,
  write: false,
  logLevel: 'warning',
})

const profile = colourProfile()
const files = new Map([
  ...outputFiles.map(({path, text}) => [relative(dist, path), text.includes(standIn) ? require + text : text]),
  [profile.name, profile.bytes],
  ['THIRD-PARTY.txt', licences(Object.keys(metafile.inputs))],
])
mkdirSync(join(dist, dirname(profile.name)), {recursive: true})
for (const [name, content] of files) writeFileSync(join(dist, name), content)
// Those of the last build go last, for a command that is running still finds what it has not yet loaded.
for (const entry of readdirSync(dist, {recursive: true, withFileTypes: true})) {
  const path = join(entry.parentPath, entry.name)
  if (entry.isFile() && !files.has(relative(dist, path))) rmSync(path)
}

/** pdfkit reads it from a folder beside its own file, which is a file of ours now. */
function colourProfile() {
  const renderer = createRequire(join(folder, '../../packages/render-pdf/package.json'))
  const name = 'data/sRGB_IEC61966_2_1.icc'
  return {name, bytes: readFileSync(join(dirname(renderer.resolve('pdfkit')), name))}
}

/** The licence of each package of others that is in the bundle, as it came with it. */
function licences(inputs) {
  const folders = new Set(inputs.map(packageFolder).filter((each) => each !== null))
  const packages = [...folders].map((each) => {
    const {name, version, license} = JSON.parse(readFileSync(join(each, 'package.json'), 'utf8'))
    const file = readdirSync(each).find((entry) => /^licen[cs]e(\.|-|$)/i.test(entry))
    return {
      title: `${name} ${version} (${licenceName(license)})`,
      text: file ? readFileSync(join(each, file), 'utf8') : '',
    }
  })
  const parts = packages
    .toSorted((left, right) => (left.title < right.title ? -1 : 1))
    .map(({title, text}) => `${title}\n\n${text.trim()}`.trim())
  return `${['The files of this folder hold parts of these packages.', ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

function licenceName(license) {
  return typeof license === 'string' ? license : (license?.type ?? 'see its text')
}

/** The topmost folder of the package that an input is of; null for our own. */
function packageFolder(input) {
  const found = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)
  if (!found) return null
  const path = join(folder, found[0])
  return existsSync(join(path, 'package.json')) ? path : null
}
