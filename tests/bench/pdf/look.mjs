// What a file is like, by programs that are not ours; null where they are not installed.
import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const jar = `${root}tests/node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar`
const script = `${root}../shared/tools/pdf/verapdf.sh`

/** @returns {{pages: number, tagged: boolean} | null} */
export function pagesOf(file) {
  const said = run('pdfinfo', [file])
  return said && {pages: Number(/Pages:\s+(\d+)/.exec(said)?.[1]), tagged: /Tagged:\s+yes/.test(said)}
}

/** Which of PDF/UA-1 and PDF/A-3a each file passes, as `ua1 3a`, `ua1`, `3a` or `none`. */
export function standardsOf(files) {
  if (!existsSync(script) || !existsSync(jar)) return null
  const said = run(script, ['ua1,3a', ...files], {ODL_JAR: jar})
  if (!said) return null
  return files.map((file) => {
    const passed = ['ua1', '3a'].filter((standard) => said.includes(`${file} [${standard}] PASS`))
    return passed.join(' ') || 'none'
  })
}

const forbiddenStart = /^[，。、；：？！）」』】》〉”’…—～·%‰]/u
const forbiddenEnd = /[（「『【《〈“‘]$/u
const parted = /\d\n(?:[\d.%]|[年月日万亿元个家倍次]|个百分点)|[逾近约第]\n\d/u

/** Lines that begin or end as none may, and numbers parted from their unit; of the text in the order it was drawn. */
export function badBreaksOf(file) {
  const said = run('pdftotext', ['-raw', '-bbox', '-enc', 'UTF-8', file, '-'])
  if (!said) return null
  const lines = linesOf(said)
  return lines.slice(1).filter((line, index) => {
    const before = lines[index]
    return (
      [...before].length > 20 &&
      (forbiddenStart.test(line) || forbiddenEnd.test(before) || parted.test(`${before}\n${line}`))
    )
  }).length
}

const word = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)<\/word>|<page/g

/**
 * Words of one height that stand beside each other are one line: where two marks share their blanks, poppler's own lines
 * end between them.
 */
function linesOf(boxes) {
  const lines = []
  let last = null
  for (const [, left, top, right, bottom, text] of boxes.matchAll(word)) {
    if (text === undefined) {
      last = null
      continue
    }
    const next = {left: Number(left), right: Number(right), bottom: Number(bottom), em: Number(bottom) - Number(top)}
    const beside = last && Math.abs(next.bottom - last.bottom) < 1 && Math.abs(next.left - last.right) < next.em
    if (beside) lines.push(`${lines.pop()} ${text}`)
    else lines.push(text)
    last = next
  }
  return lines
}

function run(program, words, env = {}) {
  try {
    return execFileSync(program, words, {
      encoding: 'utf8',
      env: {...process.env, ...env},
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
    })
  } catch (error) {
    // veraPDF ends with 1 where a file fails, which is an answer too.
    return error.status === 1 && error.stdout ? error.stdout : null
  }
}
