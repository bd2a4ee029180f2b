import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {type Measure, toModel} from '@region-briefs/core'
import {ingest} from '@region-briefs/ingest'

const kinds = ['places', 'industries', 'agreements'] as const
type Kind = (typeof kinds)[number]

/** The terms that a person finds in one measure: of a paper by its line and number, else of a measure's own text. */
interface GoldMeasure extends Record<Kind, Array<string>> {
  readonly line?: number
  readonly ordinal?: number
  readonly text?: string
}

interface GoldFile {
  /** Relative to its file; a set of measures without a paper holds their texts. */
  readonly paper?: string
  readonly measures: ReadonlyArray<GoldMeasure>
}

/** How many terms were annotated, found, and both. */
export interface MeasureScore {
  readonly name: string
  readonly counts: Readonly<Record<Kind, {annotated: number; found: number; right: number}>>
  /** Pooled over the three kinds. */
  readonly recall: number
  readonly precision: number
  /** The same where a label also counts that holds the annotated one or is held by it: 新材料 of 煤基新材料. */
  readonly near: {readonly recall: number; readonly precision: number}
  /** What is missing or too much, a line a measure. */
  readonly wrong: ReadonlyArray<string>
}

/** What makes the measures of a set those of a region. */
const before = '一、路径\n\n（一）东部沿海：从甲到乙\n\n'

const folder = new URL('measures/', import.meta.url)

/** Score every gold file whose paper is here. */
export async function scoreMeasures(): Promise<Array<MeasureScore>> {
  const scores: Array<MeasureScore> = []
  for (const name of readdirSync(fileURLToPath(folder))
    .filter((each) => each.endsWith('.json'))
    .toSorted()) {
    const gold = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as GoldFile
    const found = await measuresOf(gold)
    if (found) scores.push(scoreOf(name.replace('.json', ''), gold.measures, found))
  }
  return scores
}

/** The measures in the order of the gold; null where the paper is not here. */
async function measuresOf({paper, measures}: GoldFile): Promise<Array<Measure | undefined> | null> {
  if (!paper) {
    const found = measures.map(({text}) =>
      readMeasures(new TextEncoder().encode(`${before}一是${text}。\n\n二是其他。\n`)),
    )
    return (await Promise.all(found)).map(([first]) => first)
  }
  const path = fileURLToPath(new URL(paper, folder))
  if (!existsSync(path)) return null
  const found = await readMeasures(readFileSync(path))
  return measures.map(({line, ordinal}) =>
    found.find((each) => each.position.start.line === line && each.ordinal === ordinal),
  )
}

async function readMeasures(bytes: Uint8Array): Promise<Array<Measure>> {
  const model = toModel(await ingest(bytes, {name: 'paper.md'}), {name: 'paper.md', sha256: ''})
  return model.pathways.flatMap(({measures}) => measures)
}

function scoreOf(
  name: string,
  gold: ReadonlyArray<GoldMeasure>,
  found: ReadonlyArray<Measure | undefined>,
): MeasureScore {
  const counts = {
    places: {annotated: 0, found: 0, right: 0},
    industries: {annotated: 0, found: 0, right: 0},
    agreements: {annotated: 0, found: 0, right: 0},
  }
  const wrong: Array<string> = []
  const near = {wanted: 0, found: 0}
  for (const [index, measure] of gold.entries()) {
    for (const kind of kinds) {
      const labels = found[index]?.[kind].map(({label}) => fold(label)) ?? []
      const wanted = measure[kind].map(fold)
      const missing = wanted.filter((each) => !labels.includes(each))
      const extra = labels.filter((each) => !wanted.includes(each))
      near.wanted += wanted.filter((each) => labels.some((label) => holds(each, label))).length
      near.found += labels.filter((label) => wanted.some((each) => holds(each, label))).length
      counts[kind].annotated += wanted.length
      counts[kind].found += labels.length
      counts[kind].right += wanted.length - missing.length
      if (missing.length + extra.length > 0)
        wrong.push(
          `${measure.line ?? index + 1}.${measure.ordinal ?? ''} ${kind}: missing ${missing.join(' ') || '-'}, extra ${extra.join(' ') || '-'}`,
        )
    }
  }
  const sum = (field: 'annotated' | 'found' | 'right'): number =>
    kinds.reduce((total, kind) => total + counts[kind][field], 0)
  return {
    name,
    counts,
    recall: sum('right') / sum('annotated'),
    precision: sum('right') / sum('found'),
    near: {recall: near.wanted / sum('annotated'), precision: near.found / sum('found')},
    wrong,
  }
}

function holds(left: string, right: string): boolean {
  return left.includes(right) || right.includes(left)
}

function fold(label: string): string {
  return label.replaceAll(/[\s“”]/g, '')
}
