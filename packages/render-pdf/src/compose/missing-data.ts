import type {Pack, Series} from '@region-briefs/core'
import type {Block} from '../blocks/blocks.ts'
import {words} from '../wording/words.ts'

/**
 * What a reader looks for and does not find, in a box: of the paper, and of the data laid over it. That nothing was
 * laid over it is said too.
 */
export function missingData(pack: Pack): Array<Block> {
  const [region] = pack.regions
  if (!region) return []
  const said = [...ofPaper(pack), ...ofOverlay(pack.series, region)]
  if (said.length === 0) return []
  return [
    {
      type: 'frame',
      title: words.missingData,
      blocks: [{type: 'paragraph', role: 'note', runs: [{text: `${said.join('；')}。`}]}],
    },
  ]
}

function ofPaper({figures, pathways}: Pack): Array<string> {
  const own = figures.filter(({scope}) => scope === 'region').map(({observation}) => observation)
  const undated = own.filter(({period}) => period === null).length
  const placeless = pathways.flatMap(({measures}) => measures).filter(({places}) => places.length === 0).length
  return [
    ...(own.length === 0 ? [words.lacksOwnFigures] : []),
    ...(own.some(({status}) => status === 'target') ? [] : [words.lacksTargets]),
    ...(undated === 0 ? [] : [words.undatedFigures(undated)]),
    ...(placeless === 0 ? [] : [words.placelessMeasures(placeless)]),
  ]
}

function ofOverlay(series: ReadonlyArray<Series>, {id, members}: Pack['regions'][number]): Array<string> {
  if (series.length === 0) return [words.noOverlay]
  const own = series.filter(({region}) => region === id)
  const has = new Set(own.map(({indicator}) => indicator))
  const others = series.filter(
    ({region, indicator, origin}) => region !== id && origin === 'overlay' && !has.has(indicator),
  )
  const lacking = [...new Set(others.map(({label}) => label.zh))]
  const gaps = series
    .filter(({region, origin}) => region === id || (origin === 'overlay' && members.includes(region)))
    .flatMap(({label, points}) => points.filter(({value}) => value === null).map(({period}) => `${label.zh} ${period}`))
  return [
    ...(lacking.length === 0 ? [] : [words.noRegionSeries(lacking)]),
    ...(gaps.length === 0 ? [] : [words.seriesGaps([...new Set(gaps)])]),
  ]
}
