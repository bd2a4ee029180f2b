import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {papers} from './papers.ts'
import {checkPdf, noPdfReader} from './readers.ts'
import {freshFolder, root, runBriefs} from './run-briefs.ts'
import type {Run} from './run-briefs.ts'
import type {Standard, Verdict} from './vera-pdf.ts'
import {noVeraPdf, veraPdf} from './vera-pdf.ts'

const missing = noVeraPdf ?? noPdfReader
const overlay = join(root, 'examples/apec-regions.overlay.csv')
/** One with every part and chart, and the smallest, which is taken apart; `test:long` holds all. */
const [whole, small] = ['east', 'clusters'] as const
const standards: ReadonlyArray<Standard> = ['ua1', '3a']

/** A file with something that a standard asks for taken out of it; lengths stay, so that the file itself is whole. */
interface Mutation {
  name: string
  /** What has to refuse it. */
  standard: Standard
  mutate: (pdf: string) => string
}

const mutations: ReadonlyArray<Mutation> = [
  {name: 'nothing', standard: 'ua1', mutate: (pdf) => pdf},
  {name: 'no language', standard: 'ua1', mutate: (pdf) => pdf.replaceAll('/Lang ', '/Lxng ')},
  {name: 'no alternative text', standard: 'ua1', mutate: (pdf) => pdf.replaceAll('/Alt ', '/Axt ')},
  {name: 'not marked as tagged', standard: '3a', mutate: (pdf) => pdf.replaceAll('/Marked true', '/Marxed true')},
  // > | [<0001000200030004>-250<0005>] TJ
  {name: 'a .notdef', standard: '3a', mutate: (pdf) => pdf.replace(/<[0-9a-f]{4}(?=[0-9a-f]*>[^\n]*TJ)/, '<0000')},
]

describe('briefings keep to PDF/UA-1 and PDF/A-3a', () => {
  const cleanUps: Array<() => void> = []
  let build: Run | null = null
  let verdicts: Array<Verdict> = []
  let files: Array<string> = []
  let mutated: Array<{mutation: Mutation; file: string}> = []

  beforeAll(async () => {
    if (missing !== null) return
    const folder = freshFolder((cleanUp) => cleanUps.push(cleanUp))
    const words = ['--overlay', overlay, '--region', `${whole},${small}`, '--lang', 'zh,en', '--format', 'pdf']
    build = await runBriefs(['build', papers[0]!.path, ...words], {cwd: folder})
    files = [`${whole}/briefing.pdf`, `${small}/briefing.pdf`, `${whole}/briefing.en.pdf`].map((name) =>
      join(folder, 'out', name),
    )
    mutated = mutations.map((mutation, index) => ({
      mutation,
      file: mutate(files[1]!, join(folder, `${index}.pdf`), mutation),
    }))
    verdicts = veraPdf([...files, ...mutated.map(({file}) => file)])
  })

  afterAll(() => {
    for (const cleanUp of cleanUps) cleanUp()
  })

  test('a whole, a small and an English briefing pass both, and qpdf finds it whole', ({skip}) => {
    skip(missing !== null, missing ?? '')
    expect(build).toMatchObject({code: 0})
    for (const file of files) checkPdf(file)
    const failed = verdicts.filter(({file, passes}) => files.includes(file) && !passes).map(({said}) => said)
    expect(failed).toEqual([])
    for (const standard of standards) {
      expect(verdicts.filter((each) => files.includes(each.file) && each.standard === standard)).toHaveLength(
        files.length,
      )
    }
  })

  for (const {name, standard} of mutations) {
    test(`a file with ${name} is told from a sound one`, ({skip}) => {
      skip(missing !== null, missing ?? '')
      const {file} = mutated.find(({mutation}) => mutation.name === name)!
      const verdict = verdicts.find((each) => each.file === file && each.standard === standard)
      expect(verdict).toMatchObject({passes: name === 'nothing'})
    })
  }
})

/** Streams are unpacked first, so that what is drawn can be found. */
function mutate(from: string, to: string, {name, mutate: change}: Mutation): string {
  execFileSync('qpdf', ['--stream-data=uncompress', '--object-streams=disable', from, to])
  const before = readFileSync(to, 'latin1')
  const after = change(before)
  if ((after === before) !== (name === 'nothing')) throw new Error(`“${name}” changes the wrong thing`)
  writeFileSync(to, after, 'latin1')
  return to
}
