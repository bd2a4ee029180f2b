// `npm run docs:pictures`: the pictures of README.md, and the pages that tests/e2e/pictures.test.ts compares with, made from
// the product's own output on the bundled example and its data. Needs pdftoppm (Debian: poppler-utils). Those of workbooks are made by
// make-workbook-pictures.mjs.
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const images = join(root, 'docs/images')
const pages = join(root, 'tests/e2e/pages')
const folder = mkdtempSync(join(tmpdir(), 'region-briefs-pictures-'))

/** One page of a PDF as PNG; `crop` is x, y, width, height in pixels. */
function picture(pdf, page, dpi, to, {crop, gray} = {}) {
  const cut = crop ? ['-x', '-y', '-W', '-H'].flatMap((option, index) => [option, crop[index]]) : []
  const words = ['-png', ...(gray ? ['-gray'] : []), '-singlefile', '-r', dpi, '-f', page, '-l', page, ...cut, pdf, to]
  execFileSync('pdftoppm', words.map(String))
}

try {
  const overlay = [
    '--overlay',
    'examples/apec-regions.overlay.csv',
    '--lang',
    'zh,en',
    '--region',
    'east,northeast,all',
  ]
  execFileSync(
    process.execPath,
    ['apps/cli/bin/briefs.js', 'build', 'examples/apec-regions.md', ...overlay, '--out', folder],
    {cwd: root, stdio: 'ignore'},
  )
  mkdirSync(pages, {recursive: true})
  for (const {name, file, page} of JSON.parse(readFileSync(join(root, 'tests/e2e/typical-pages.json'), 'utf8'))) {
    picture(join(folder, file), page, 30, join(pages, name), {gray: true})
  }
  picture(join(folder, 'east/briefing.pdf'), 1, 75, join(images, 'briefing'))
  picture(join(folder, 'northeast/briefing.pdf'), 6, 75, join(images, 'briefing-charts'))
  picture(join(folder, 'east/briefing.en.pdf'), 1, 75, join(images, 'briefing-english'))
} finally {
  rmSync(folder, {recursive: true, force: true})
}
