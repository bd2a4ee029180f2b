// `npm run docs:pictures`: the two pictures of README.md, made from the product's own output on the bundled example.
// Needs pdftoppm (Debian: poppler-utils) and soffice (libreoffice-calc).
import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const images = join(root, 'docs/images')
const folder = mkdtempSync(join(tmpdir(), 'region-briefs-pictures-'))

/** One page of a PDF as PNG; `crop` is x, y, width, height in pixels. */
function picture(pdf, page, dpi, crop, name) {
  const [x, y, width, height] = crop
  execFileSync(
    'pdftoppm',
    [
      '-png',
      '-singlefile',
      '-r',
      dpi,
      '-f',
      page,
      '-l',
      page,
      '-x',
      x,
      '-y',
      y,
      '-W',
      width,
      '-H',
      height,
      pdf,
      join(images, name),
    ].map(String),
  )
}

try {
  execFileSync(process.execPath, ['apps/cli/bin/briefs.js', 'build', 'examples/apec-regions.md', '--out', folder], {
    cwd: root,
    stdio: 'ignore',
  })
  execFileSync(
    'soffice',
    ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'east/workbook.xlsx')],
    {stdio: 'ignore'},
  )
  picture(join(folder, 'east/briefing.pdf'), 1, 75, [0, 0, 620, 877], 'briefing')
  picture(join(folder, 'workbook.pdf'), 5, 84, [20, 15, 850, 470], 'workbook')
} finally {
  rmSync(folder, {recursive: true, force: true})
}
