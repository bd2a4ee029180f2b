import type {Pack, Series} from '@region-briefs/core'
import type {Block} from '../blocks/blocks.ts'
import type {Wording} from '../wording/wording.ts'
import type {Composing} from './composing.ts'

/**
 * What a reader looks for and does not find, in a box: of the paper, and of the data laid over it. That nothing was
 * laid over it is said too.
 */
export function missingData({pack, wording}: Composing): Array<Block> {
  const {words} = wording
  const [region] = pack.regions
  if (!region) return []
  const said = [...ofPaper(wording, pack), ...ofOverlay(wording, pack.series, region)]
  if (said.length === 0) return []
  return [
    {
      type: 'frame',
      title: words.missingData,
      blocks: [{type: 'paragraph', role: 'note', runs: [{text: words.sentence(words.clauses(said))}]}],
    },
  ]
}

function ofPaper({words}: Wording, {figures, pathways}: Pack): Array<string> {
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

function ofOverlay(
  {words, seriesName}: Wording,
  series: ReadonlyArray<Series>,
  {id, members}: Pack['regions'][number],
): Array<string> {
  if (series.length === 0) return [words.noOverlay]
  const own = series.filter(({region}) => region === id)
  const has = new Set(own.map(({indicator}) => indicator))
  const others = series.filter(
    ({region, indicator, origin}) => region !== id && origin === 'overlay' && !has.has(indicator),
  )
  const lacking = [...new Set(others.map(seriesName))]
  const gaps = series
    .filter(({region, origin}) => region === id || (origin === 'overlay' && members.includes(region)))
    .flatMap((one) => one.points.filter(({value}) => value === null).map(({period}) => `${seriesName(one)} ${period}`))
  return [
    ...(lacking.length === 0 ? [] : [words.noRegionSeries(lacking)]),
    ...(gaps.length === 0 ? [] : [words.seriesGaps([...new Set(gaps)])]),
  ]
}
