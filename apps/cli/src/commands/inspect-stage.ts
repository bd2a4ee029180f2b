import type {Model} from '@region-briefs/core'
import type {Box, Layout} from '@region-briefs/render-pdf'
import {readInputs} from '../edition/read-inputs.ts'
import {quote, wrongInput} from '../failure.ts'
import {packagedFallbacks} from '../packaged-fonts.ts'
import {chosenPacks} from '../settings/chosen-packs.ts'
import type {Settings} from '../settings/settings.ts'
import type {World} from '../world.ts'

/** What a briefing is before it is drawn. */
export const stages = ['blocks', 'layout'] as const

/**
 * `briefs inspect PAPER --stage blocks|layout --region east`: what the briefing of one region says, block by block as JSON, or where it
 * stands, a line a box: page, what it is, its place and size in pt, what it says.
 *
 * @param stage     As the user wrote it.
 * @param settings  Name one region; their first language, paper, theme and fonts count.
 * @param paper     Absolute.
 */
export async function inspectStage(
  world: World,
  stage: string,
  {model, settings, paper}: {model: Model; settings: Settings; paper: string},
): Promise<string> {
  if (!stages.some((each) => each === stage)) {
    throw wrongInput(`Unexpected stage ${quote(stage)}, expected \`${stages.join('` or `')}\``)
  }
  const {packIds, packOf} = await import('@region-briefs/core')
  const [id, second] = chosenPacks(packIds(model), model.regions, settings)
  if (id === undefined || second !== undefined) {
    throw wrongInput(`Missing region, expected one beside \`--stage\`: \`--region ${id ?? 'all'}\``)
  }
  const {composeBriefing, layoutBriefing, openFonts} = await import('@region-briefs/render-pdf')
  const briefing = composeBriefing(packOf(model, id), settings.languages[0])
  if (stage === 'blocks') return `${JSON.stringify(briefing, null, 2)}\n`
  const {fonts, logo} = await readInputs(world, {...settings, formats: ['pdf']}, paper)
  const {text, heading} = fonts!
  const opened = openFonts({text: await text.read(), heading: await heading.read(), fallbacks: packagedFallbacks(text)})
  const {theme, draft, paper: size} = settings.pdf
  const shape = {paper: size, draft, theme: theme ?? undefined, logo: logo ?? undefined}
  return `${layoutLines(layoutBriefing(briefing, opened, '', shape)).join('\n')}\n`
}

function layoutLines({pages}: Layout): Array<string> {
  return pages.flatMap(({boxes}, index) => boxes.map((box) => `${index + 1} ${boxLine(box)}`))
}

/** > | text 62.0 81.0 240.1×20.0 东部沿海 */
function boxLine(box: Box): string {
  switch (box.type) {
    case 'text': {
      const text = box.line.runs.flatMap(({pieces}) => pieces.map((piece) => piece.text)).join('')
      const sizePt = Math.max(...box.line.runs.map(({style}) => style.sizePt))
      return `text ${points(box.xPt + box.line.xPt, box.yPt)} ${points(box.line.widthPt)}×${points(sizePt)} ${text}`
    }
    case 'rule':
      return `rule ${points(...box.fromPt)} ${points(...box.toPt)} ${box.color}`
    case 'path':
      return `path ${points(box.xPt, box.yPt)} ${box.data} ${box.color}`
    case 'dot':
      return `dot ${points(box.xPt, box.yPt)} ${points(box.radiusPt)} ${box.fill}`
    case 'rect':
      return `rect ${points(box.xPt, box.yPt)} ${points(box.widthPt)}×${points(box.heightPt)} ${box.fill ?? box.stroke}`
    case 'picture':
      return `picture ${points(box.xPt, box.yPt)} ${points(box.widthPt)}×${points(box.heightPt)} ${box.picture.format}`
    default:
      return box satisfies never
  }
}

function points(...lengths: ReadonlyArray<number>): string {
  return lengths.map((length) => length.toFixed(1)).join(' ')
}
