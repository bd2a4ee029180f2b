import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {packs, papers} from './papers.ts'
import {checkPdf, noPdfReader} from './readers.ts'
import {freshFolder, root, runBriefs} from './run-briefs.ts'
import {noVeraPdf, veraPdf} from './vera-pdf.ts'

const overlay = join(root, 'examples/apec-regions.overlay.csv')

describe.each(papers)('$name', (paper) => {
  const missing = paper.missing ?? noVeraPdf ?? noPdfReader

  test('every briefing in both languages passes PDF/UA-1 and PDF/A-3a, and qpdf finds it whole', async ({skip}) => {
    skip(missing !== null, missing ?? '')
    const folder = freshFolder()
    expect(
      await runBriefs(['build', paper.path, '--overlay', overlay, '--lang', 'zh,en'], {cwd: folder}),
    ).toMatchObject({code: 0})
    const files = packs.flatMap((pack) =>
      ['briefing.pdf', 'briefing.en.pdf'].map((name) => join(folder, 'out', pack, name)),
    )
    for (const file of files) checkPdf(file)
    const verdicts = veraPdf(files)
    expect(verdicts.filter(({passes}) => !passes).map(({said}) => said)).toEqual([])
    expect(verdicts).toHaveLength(2 * files.length)
  })
})
