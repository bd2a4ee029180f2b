// `npm run bench:figures`: characters a second from a text's bytes to its figures with all their fields (ingest, then `toFigures` of
// core), beside Microsoft Recognizers-Text on the same text in the same run, warmed up alike; then what the whole model costs, which
// holds figures against each other, finds pathways, regions and mechanisms, none of it the other's job; and how the time grows with the
// length. Time is that of the processor, all threads together, so that other
// work on the machine counts for neither side. Nothing here is a test; what is read is checked all the same, since a fast reader of
// other figures would be worth nothing.
import {type Model, type Observation, toFigures, toModel} from '@region-briefs/core'
import {ingest} from '@region-briefs/ingest'
import {recognizersTextEntities} from '../gold/compare/read-recognizers-text.ts'
import {goldTexts} from '../gold/gold-texts.ts'
import {goldPapers} from '../gold/papers.ts'
import {scoreDocuments} from '../gold/score-documents.ts'
import {addScores, findingOf} from '../gold/score.ts'
import {longText} from './long-text.ts'

/** So long each side of the comparison warms up, in milliseconds: what compiling costs is no part of reading. */
const warmUp = 5000

const {documents} = goldTexts()
const failures: Array<string> = []
const texts = [
  ['passages of tests/gold/texts', longText(documents, 1).text],
  ...goldPapers.flatMap(({name, text}) => (text === null ? [] : [[name, text] as const])),
] as const

for (const [name, text] of texts) {
  console.log(`Beside Recognizers-Text, ${name}:`)
  const ours = await median(9, () => readFigures(text), warmUp)
  const theirs = await median(3, () => recognizersTextEntities(text), warmUp)
  const whole = await median(9, () => read(text), warmUp)
  console.log(`  region-briefs     ${line(text.length, ours)}`)
  console.log(`  Recognizers-Text  ${line(text.length, theirs)}`)
  console.log(`  our whole model   ${line(text.length, whole)}: ${(theirs / whole).toFixed(0)} times as fast`)
  expect(`${(theirs / ours).toFixed(0)} times as fast`, theirs / ours >= 50, 'at least 50 times')
}

console.log('How the time grows:')
const inOneRound = (await read(texts[0][1])).observations.length
const points: Array<{size: number; time: number}> = []
for (const [size, runs] of [
  [10_000, 9],
  [80_000, 5],
  [640_000, 3],
  [5_000_000, 3],
] as const) {
  const {text, rounds} = longText(documents, size)
  let model: Model | null = null
  const time = await median(runs, async () => {
    model = await read(text)
  })
  points.push({size: text.length, time})
  const {observations} = model as unknown as Model
  console.log(`  ${line(text.length, time)}, ${observations.length} figures`)
  const isWhole = observations.length === rounds * inOneRound && observations.every((each) => isPrinted(text, each))
  if (!isWhole)
    failures.push(
      `of ${text.length} characters: expected ${rounds} times ${inOneRound} figures, each where it is printed`,
    )
}
const slope = slopeOf(points)
expect(`slope of log time on log size ${slope.toFixed(2)}`, slope <= 1.15, 'at most 1.15')

const {f1} = findingOf(addScores((await scoreDocuments(documents)).map(({score}) => score)))
expect(`F1 of finding the figures of these texts ${f1.toFixed(3)}`, f1 >= 0.9, 'at least 0.9')
for (const failure of failures) console.log(`✗ ${failure}`)
process.exitCode = failures.length > 0 ? 1 : 0

async function read(text: string): Promise<Model> {
  return toModel(await ingest(new TextEncoder().encode(text), {name: 'input.md'}), {name: 'input.md', sha256: ''})
}

async function readFigures(text: string): Promise<Array<Observation>> {
  return toFigures(await ingest(new TextEncoder().encode(text), {name: 'input.md'}), {name: 'input.md', sha256: ''})
}

/** A figure stands where it says, with the number that it says, and its value is that number times its scale. */
function isPrinted(text: string, {surface, printed, scale, value, position}: Model['observations'][number]): boolean {
  const there = text.slice(position.start.offset, position.end.offset)
  const isThere = bare(there).includes(bare(printed)) && bare(surface).includes(bare(printed))
  const number = Number(printed.replaceAll(/[\s,]/g, ''))
  return (
    isThere &&
    (value === null ||
      !Number.isFinite(number) ||
      Math.abs(Math.abs(number * scale) - Math.abs(value)) <= Math.abs(value) * 1e-9)
  )
}

function bare(text: string): string {
  return text.replaceAll(/\\[a-z]+|[\s%$\\{}]/gi, '').normalize('NFKC')
}

/** The middle of several runs, in milliseconds. @param warm  How long it is run before, in milliseconds. */
async function median(runs: number, run: () => unknown, warm = 0): Promise<number> {
  for (const until = performance.now() + warm; performance.now() < until;) await run()
  const times: Array<number> = []
  while (times.length < runs) {
    const started = process.cpuUsage()
    await run()
    const {user, system} = process.cpuUsage(started)
    times.push((user + system) / 1000)
  }
  return times.toSorted((left, right) => left - right)[Math.floor(runs / 2)]!
}

function line(size: number, time: number): string {
  const perSecond = Math.round((1000 * size) / time)
  return `${String(size).padStart(8)} characters in ${time.toFixed(0).padStart(6)} ms, ${String(perSecond).padStart(8)} characters a second`
}

function expect(what: string, isSo: boolean, bar: string): void {
  console.log(`${isSo ? '✓' : '✗'} ${what} (bar: ${bar})`)
  if (!isSo) failures.push(`${what}, expected ${bar}`)
}

/** Least squares of log time on log size. */
function slopeOf(measured: ReadonlyArray<{size: number; time: number}>): number {
  const xs = measured.map(({size}) => Math.log(size))
  const ys = measured.map(({time}) => Math.log(time))
  const [x, y] = [meanOf(xs), meanOf(ys)]
  const up = xs.reduce((sum, value, index) => sum + (value - x) * (ys[index]! - y), 0)
  return up / xs.reduce((sum, value) => sum + (value - x) ** 2, 0)
}

function meanOf(values: ReadonlyArray<number>): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
