import type {VFile} from 'vfile'
import {report} from '../diagnostics/report.ts'
import type {Mechanism, Pathway} from '../model/model.ts'
import {isInside} from '../tree/items-inside.ts'
import type {MeasureList} from '../tree/nodes.ts'

/** What is checked together. */
export interface PathwayCheck {
  readonly pathways: ReadonlyArray<Pathway>
  /** Their items are no measures. */
  readonly mechanisms: ReadonlyArray<Mechanism>
  /** All lists 一是, 二是 of the paper. */
  readonly lists: ReadonlyArray<MeasureList>
}

/** Say that the paper has no pathway, which of them has no measures, and which measures are of none. */
export function checkPathways(input: PathwayCheck, file: VFile): void {
  const {pathways} = input
  if (pathways.length === 0) reportNoPathway(file)
  else reportFree(input, file)
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

/** Lists outside every region's section, in a paper that gives some their own. */
function reportFree({pathways, mechanisms, lists}: PathwayCheck, file: VFile): void {
  const places = [...pathways, ...mechanisms].map(({position}) => position)
  for (const {position, children} of lists) {
    if (!position || places.some((place) => isInside(position, place) || isInside(place, position))) continue
    report(file, 'measures-region', {
      reason: `Unexpected ${children.length} measures outside every region’s section, expected a heading or a paragraph that names their region, name it`,
      place: position,
      actual: String(children.length),
    })
  }
}
