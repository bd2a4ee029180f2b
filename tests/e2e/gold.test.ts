import {expect, test} from 'vitest'
import {goldPapers} from '../gold/papers.ts'
import {scoreFigures} from '../gold/score.ts'

test.for(goldPapers)('figures of $name', ({name, model, figures, fields}, {skip}) => {
  if (!model) return skip(`${name} is not here: it stands outside the project, at ../shared/seed/paper.txt`)
  const {annotated, found, extra, right} = scoreFigures(model, figures, fields)
  expect({found, extra, value: right.value, unit: right.unit, comparator: right.comparator}).toEqual({
    found: annotated,
    extra: 0,
    value: annotated,
    unit: annotated,
    comparator: annotated,
  })
  for (const field of ['kind', 'direction', 'basis', 'period'] as const) {
    expect(right[field] / annotated).toBeGreaterThanOrEqual(0.97)
  }
})
