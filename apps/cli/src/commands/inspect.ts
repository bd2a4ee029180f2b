import type {Model} from '@region-briefs/core'
import {exitCodes, quote, wrongInput} from '../failure.ts'
import {readOverlays} from '../paper/read-overlays.ts'
import {readPaper} from '../paper/read-paper.ts'
import {understand} from '../paper/understand.ts'
import {readWords} from '../read-words.ts'
import {onePaper, resolveSettings} from '../settings/resolve-settings.ts'
import {counts, plural} from '../talk/counts.ts'
import {diagnosticLines, overlayLines} from '../talk/diagnostics.ts'
import {explanationLines} from '../talk/explanation.ts'
import {verbNamed} from '../verbs.ts'
import type {World} from '../world.ts'
import {verbPage} from './help.ts'
import {inspectStage} from './inspect-stage.ts'

/** `briefs inspect PAPER [--json | --tree | --source | --explain LINE | --stage NAME]`: show what is read out of a paper. */
export async function inspect(world: World, words: Array<string>): Promise<number> {
  const verb = verbNamed('inspect')
  const read = readWords(verb, words)
  if (read.options.has('help')) {
    await world.print(verbPage(verb))
    return exitCodes.done
  }
  const settings = await resolveSettings(world, verb, read)
  const paperPath = onePaper(world, verb, settings)
  const given = world.show(paperPath)
  const [shown, second] = views.filter((view) => read.options.has(view))
  if (second) throw wrongInput(`Unexpected \`--${second}\` beside \`--${shown}\`, expected one of them`)
  const overlays = await readOverlays(world, settings)
  const {text, tree, model, explain} = await understand(await readPaper(world, given), given, settings, overlays)
  if (shown === 'json') await world.print(`${JSON.stringify(model, null, 2)}\n`)
  else if (shown === 'tree') await world.print(`${(await import('unist-util-inspect')).inspectNoColor(tree)}\n`)
  else if (shown === 'source') await world.print(text)
  else if (shown === 'stage') {
    const stage = String(read.options.get('stage'))
    await world.print(await inspectStage(world, stage, {model, settings, paper: paperPath}))
  } else if (shown === 'explain') {
    const line = lineIn(text, String(read.options.get('explain')))
    await world.print(`${explanationLines(explain(line)).join('\n')}\n`)
  } else
    await world.print(
      `${[...summary(model), ...diagnosticLines(model.diagnostics, given), ...overlayLines(overlays)].join('\n')}\n`,
    )
  return exitCodes.done
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
