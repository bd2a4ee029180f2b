import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {paragraphsIn, typesetMeasures, widthsEm} from '../../bench/typeset-measures.ts'
import {testFonts} from '../fixtures/open-test-fonts.ts'

const example = readFileSync(new URL('../../../../examples/apec-regions.md', import.meta.url), 'utf8')

/** `npm run bench:typeset` does the same on ten times as many lines. */
it('should set the bundled paper without a line that a typesetter would mend', () => {
  const paragraphs = paragraphsIn(example).filter((_, index) => index % 5 === 0)
  const {lines, extraSpace95, extraSpaceMost, narrowedLines, narrowest, ...faults} = typesetMeasures(
    paragraphs,
    testFonts,
  )
  expect(lines).toBeGreaterThan(paragraphs.length * widthsEm.length)
  expect(Object.entries(faults).filter(([, count]) => count !== 0)).toEqual([])
  expect(extraSpace95).toBeLessThanOrEqual(0.06)
  expect(extraSpaceMost).toBeLessThanOrEqual(0.12)
  expect(narrowedLines).toBeLessThan(lines * 0.005)
  expect(narrowest).toBeGreaterThan(0.92)
})
