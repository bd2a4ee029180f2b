import {expect, it} from 'vitest'
import * as door from '../src/index.ts'

it('should expose the public api', () => {
  expect(Object.keys(door).toSorted()).toEqual([
    'composeBriefing',
    'drawBriefing',
    'fontProblem',
    'layoutBriefing',
    'logoProblem',
    'openFonts',
    'renderPdf',
    'themeProblems',
  ])
})
