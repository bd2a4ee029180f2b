import type {VFile} from 'vfile'
import {report} from '../diagnostics/report.ts'
import type {Pathway} from '../model/model.ts'

/** Say that the paper has no pathway, or which of them has no measures. */
export function checkPathways(pathways: ReadonlyArray<Pathway>, file: VFile): void {
  if (pathways.length === 0) reportNoPathway(file)
  for (const {title, measures, position} of pathways) {
    if (measures.length > 0) continue
    report(file, 'pathway-measures', {
      reason: `Unexpected section \`${title}\` without measures, expected \`一是…；二是…\`, number its measures`,
      place: position,
      expected: ['一是', '二是'],
    })
  }
}

function reportNoPathway(file: VFile): void {
  report(file, 'pathway-missing', {
    reason:
      'Unexpected paper without a pathway, expected a heading such as `东部沿海：从甲到乙` or a region’s section with `一是…；二是…`, only the pack `all` is made',
    expected: ['东部沿海：从甲到乙'],
  })
}
