import type {Model} from '@region-briefs/core'
import {jsonLines} from '../edition/json-lines.ts'
import {exitCodes, quote, wrongInput} from '../failure.ts'
import {readOverlays} from '../paper/read-overlays.ts'
import type {OverlayFile} from '../paper/read-overlays.ts'
import {readPaper} from '../paper/read-paper.ts'
import {understand} from '../paper/understand.ts'
import type {Understood} from '../paper/understand.ts'
import type {Words} from '../read-words.ts'
import {ofPaper} from '../settings/of-paper.ts'
import {resolveSettings, somePapers} from '../settings/resolve-settings.ts'
import type {Settings} from '../settings/settings.ts'
import {notWaived} from '../settings/waive-message.ts'
import {counts, plural} from '../talk/counts.ts'
import {diagnosticLines, overlayLines} from '../talk/diagnostics.ts'
import {explanationLines} from '../talk/explanation.ts'
import type {Verb} from '../verbs.ts'
import type {World} from '../world.ts'
import {inspectStage} from './inspect-stage.ts'

/** `briefs inspect PAPER… [--json | --tree | --source | --explain LINE | --stage NAME]`: show what is read out of papers. */
export async function inspect(world: World, verb: Verb, read: Words): Promise<number> {
  const settings = await resolveSettings(world, verb, read)
  const papers = somePapers(verb, settings)
  const [shown, second] = views.filter((name) => read.options.has(name))
  if (second) throw wrongInput(`Unexpected \`--${second}\` beside \`--${shown}\`, expected one of them`)
  if (shown && shown !== 'json' && papers[1] !== undefined) {
    throw wrongInput(`Unexpected second paper ${quote(world.show(papers[1]))}, expected one beside \`--${shown}\``)
  }
  const overlays = await readOverlays(world, settings)
  const all: Array<Inspected> = []
  for (const path of papers) {
    const given = world.show(path)
    all.push({
      path,
      given,
      ...(await understand(await readPaper(world, given), given, ofPaper(settings, path), overlays)),
    })
  }
  const [first] = all
  const asked = String(shown && read.options.get(shown))
  await world.print(
    shown === undefined
      ? summaries(all, overlays, settings)
      : shown === 'json'
        ? json(all)
        : await view(world, shown, asked, {...first!, settings}),
  )
  return exitCodes.done
}

/** A paper, read. */
interface Inspected extends Understood {
  /** Absolute. */
  path: string
  /** As it is shown. */
  given: string
}

/** The model of one paper, as a build writes it; a list of those of several. */
function json(all: ReadonlyArray<Inspected>): string {
  const models = all.map(({model}) => model)
  return `${jsonLines(models.length === 1 ? models[0] : models)}\n`
}

/** A block of lines for each paper; the data is laid over all of them, and what is wrong with it is told once. */
function summaries(all: ReadonlyArray<Inspected>, overlays: ReadonlyArray<OverlayFile>, settings: Settings): string {
  const blocks = all.map(({model, given, path}) => {
    const told = notWaived(model.diagnostics, ofPaper(settings, path).waivers)
    return [...summary(model), ...diagnosticLines(told, given)].join('\n')
  })
  return `${[blocks.join('\n\n'), ...overlayLines(overlays, settings.waivers)].join('\n')}\n`
}

/** What of one paper is shown in full. */
async function view(
  world: World,
  shown: Exclude<(typeof views)[number], 'json'>,
  asked: string,
  {text, tree, model, explain, path, settings}: Inspected & {settings: Settings},
): Promise<string> {
  switch (shown) {
    case 'tree':
      return `${(await import('unist-util-inspect')).inspectNoColor(tree)}\n`
    case 'source':
      return text
    case 'stage':
      return inspectStage(world, asked, {model, settings, paper: path})
    case 'explain':
      return `${explanationLines(explain(lineIn(text, asked))).join('\n')}\n`
  }
}

/** What can be shown in full, of which one is asked for. */
const views = ['json', 'tree', 'source', 'explain', 'stage'] as const

/** The number of a line that the text has. */
function lineIn(text: string, given: string): number {
  const last = text.split(/\r\n|\r|\n/).length
  const line = /^\d{1,9}$/.test(given) ? Number(given) : 0
  if (line >= 1 && line <= last) return line
  throw wrongInput(`Unexpected line ${quote(given)}, expected a number from 1 to ${last}: the lines of \`--source\``)
}

/** What a reader wants to know first; what the paper does not print is left out. */
function summary(model: Model): Array<string> {
  const {document} = model
  const about = [document.authors.join('、'), document.date].filter(Boolean).join(' · ')
  return [
    document.title || document.source.name,
    ...(about ? [about] : []),
    `${plural(model.sections.length, 'section')}, ${counts(model)}, ${plural(model.citations.length, 'citation mark')}`,
    ...model.pathways.map(
      ({region, title, measures}) => `  ${region.padEnd(10)} ${title} (${plural(measures.length, 'measure')})`,
    ),
  ]
}
