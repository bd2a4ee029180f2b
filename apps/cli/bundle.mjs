// `npm run build` of this package: the command and all that it imports, as few files as can be, so that starting costs little. Node looks
// for, reads and compiles some nine hundred files otherwise, which is a third of a first build. Why and how: docs/decisions/0007-bundle.md.
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createHash} from 'node:crypto'
import {createRequire} from 'node:module'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {bundleOptions, withRequire} from '@region-briefs/bundle'

const folder = dirname(fileURLToPath(import.meta.url))
const dist = join(folder, 'dist')

/** What stands for the hash of the renderers until all that they are made of is known. */
const unknownHash = '@renderers@'

const {outputFiles, metafile} = await build({
  ...bundleOptions,
  entryPoints: {briefs: join(folder, 'src/briefs.ts'), worker: join(folder, 'src/thread/worker.ts')},
  outdir: dist,
  absWorkingDir: folder,
  define: {BRIEFS_RENDERERS: JSON.stringify(unknownHash)},
  // Asked for by a part of unzipper that nothing here calls.
  external: ['@aws-sdk/client-s3'],
  metafile: true,
  write: false,
  logLevel: 'warning',
})

const profile = colourProfile()
const hash = hashOfRenderers(metafile.inputs)
const files = new Map([
  ...outputFiles.map(({path, text}) => [relative(dist, path), withRequire(text).replaceAll(unknownHash, hash)]),
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

/**
 * A hash of all that the renderers are made of, ours and others': what they print may change while the version stays, as in a checkout.
 * Where the files lie does not count.
 */
function hashOfRenderers(inputs) {
  const found = new Set(Object.keys(inputs).filter((path) => /packages\/render-\w+\/dist\/index\.js$/.test(path)))
  if (found.size !== 2) throw new Error(`Unexpected renderers in the bundle, expected two: ${[...found].join(', ')}`)
  for (const path of found) for (const each of inputs[path]?.imports ?? []) if (inputs[each.path]) found.add(each.path)
  const hashes = [...found].map((path) => sha256(readFileSync(join(folder, path))))
  return sha256(hashes.toSorted().join('\n')).slice(0, 16)
}

function sha256(content) {
  return createHash('sha256').update(content).digest('hex')
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
    const {name, version, license, author} = JSON.parse(readFileSync(join(each, 'package.json'), 'utf8'))
    const file = readdirSync(each).find((entry) => /^licen[cs]e(\.|-|$)/i.test(entry))
    return {
      title: `${name} ${version} (${licenceName(license)})`,
      text: file ? readFileSync(join(each, file), 'utf8') : standardText(name, license, author?.name ?? author),
    }
  })
  const parts = packages
    .toSorted((left, right) => (left.title < right.title ? -1 : 1))
    .map(({title, text}) => `${title}\n\n${text.trim()}`.trim())
  return `${['The files of this folder hold parts of these packages.', ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

/** Some packages name a licence and come without its text, which must go with their code all the same (texts: spdx.org/licenses). */
function standardText(name, license, author) {
  const permission = {
    MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
    ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
  }[licenceName(license)]
  if (!permission || !author)
    throw new Error(`Missing licence text of ${name}, expected a file or a licence known here`)
  return `Copyright (c) ${author}\n\n${permission}`
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
