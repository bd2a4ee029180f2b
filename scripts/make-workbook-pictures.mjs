// Part of `npm run docs:pictures`: pages of the bundled example's workbook as LibreOffice prints them, for README.md and docs/guide.md.
// Needs soffice (Debian: libreoffice-calc) and poppler-utils; the pictures are left as they are where one is not installed.
import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const images = join(root, 'docs/images')

/** Each picture: the workbook, the words in the head of its pages, which of them, pixels an inch, and what is cut out of it. */
const pictures = [
  {name: 'workbook', file: 'workbook', head: '论文中的数字，一行一个', page: 1, dpi: 84, crop: [20, 15, 850, 470]},
  {name: 'workbook/cover', file: 'workbook', head: '本工作簿是什么', page: 1, dpi: 65},
  {name: 'workbook/indicators', file: 'workbook', head: '论文中的数字，一行一个', page: 1, dpi: 65},
  {name: 'workbook/series', file: 'workbook', head: '至少有三个时期的指标', page: 1, dpi: 65},
  {name: 'workbook/regional-data', file: 'workbook', head: '外部数据与由它计算的数', page: 1, dpi: 65},
  {name: 'workbook/checks', file: 'workbook', head: '数字之间的核对', page: 1, dpi: 65},
  {name: 'workbook/charts', file: 'workbook', head: '可以编辑的图', page: 1, dpi: 65},
  {name: 'workbook/charts-2', file: 'workbook', head: '可以编辑的图', page: 2, dpi: 65},
  {name: 'workbook/charts-en', file: 'workbook.en', head: 'Charts that can be edited', page: 1, dpi: 65},
]

const folder = mkdtempSync(join(tmpdir(), 'region-briefs-pictures-'))
try {
  if (['soffice', 'pdftoppm', 'pdftotext'].some((program) => spawnSync(program, ['-v']).error)) {
    console.log('soffice or poppler-utils is not installed: the pictures of workbooks are left as they are')
  } else makePictures()
} finally {
  rmSync(folder, {recursive: true, force: true})
}

function makePictures() {
  const words = [
    '--overlay',
    'examples/apec-regions.overlay.csv',
    '--lang',
    'zh,en',
    '--region',
    'east',
    '--format',
    'xlsx',
  ]
  execFileSync(
    process.execPath,
    ['apps/cli/bin/briefs.js', 'build', 'examples/apec-regions.md', ...words, '--out', folder],
    {cwd: root, stdio: 'ignore'},
  )
  for (const file of new Set(pictures.map((picture) => picture.file))) {
    const workbook = join(folder, `east/${file}.xlsx`)
    execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, workbook], {stdio: 'ignore'})
    const pdf = join(folder, `${file}.pdf`)
    const texts = execFileSync('pdftotext', ['-layout', pdf, '-'], {encoding: 'utf8', maxBuffer: 1 << 28}).split('\f')
    for (const picture of pictures.filter((each) => each.file === file)) draw(picture, pdf, texts)
  }
}

function draw({name, head, page, dpi, crop}, pdf, texts) {
  const found = texts.flatMap((text, index) => (text.trimStart().split('\n')[0].includes(head) ? [index + 1] : []))[
    page - 1
  ]
  if (found === undefined) throw new Error(`Unexpected workbook, expected page ${page} of \`${head}\``)
  const cut = crop ? ['-x', '-y', '-W', '-H'].flatMap((option, index) => [option, crop[index]]) : []
  const options = ['-png', '-singlefile', '-r', dpi, '-f', found, '-l', found, ...cut]
  execFileSync('pdftoppm', [...options, pdf, join(images, name)].map(String))
}
