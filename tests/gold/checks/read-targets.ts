import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {FaultName} from './faults.ts'

/** A stretch of a paper that another printed figure depends on, and the faults that contradict it. */
export interface Target {
  readonly start: number
  readonly end: number
  readonly faults: ReadonlyArray<FaultName>
}

/** A paper with the stretches of it that can be made wrong. */
export interface CheckedPaper {
  readonly name: string
  readonly text: string
  readonly targets: ReadonlyArray<Target>
}

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Our own papers mark their targets in the text, ⟦26.29 万亿元|digit scale⟧; those of the others are listed by line. */
export function readCheckedPapers(): Array<CheckedPaper> {
  const own = readdirSync(at('papers'))
    .toSorted()
    .map((name) => withoutMarks(name, readFileSync(at(`papers/${name}`), 'utf8')))
  const listed = [
    ['apec-regions.md', '../../../examples/apec-regions.md', 'apec-regions.targets.json'],
    ['the published paper', '../../../../shared/seed/paper.txt', 'published-paper.targets.json'],
  ].flatMap(([name, path, targets]) =>
    existsSync(at(path!)) ? [withList(name!, readFileSync(at(path!), 'utf8'), readFileSync(at(targets!), 'utf8'))] : [],
  )
  return [...own, ...listed]
}

function withoutMarks(name: string, marked: string): CheckedPaper {
  const targets: Array<Target> = []
  let text = ''
  let last = 0
  for (const match of marked.matchAll(/⟦(?<shown>[^|⟧]*)\|(?<faults>[^⟧]*)⟧/g)) {
    text += marked.slice(last, match.index)
    const {shown, faults} = match.groups as {shown: string; faults: string}
    targets.push({start: text.length, end: text.length + shown.length, faults: faultsOf(faults)})
    text += shown
    last = match.index + match[0].length
  }
  return {name, text: text + marked.slice(last), targets}
}

interface ListedTarget {
  readonly line: number
  readonly text: string
  /** Which of those on the line; the first where it is left out. */
  readonly nth?: number
  readonly faults: string
}

function withList(name: string, text: string, list: string): CheckedPaper {
  const lines = text.split('\n')
  const starts = lines.map((_, index) => lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0))
  const targets = (JSON.parse(list) as {targets: Array<ListedTarget>}).targets.map(
    ({line, text: shown, nth = 1, faults}) => {
      let column = -1
      for (let count = 0; count < nth; count++) column = lines[line - 1]!.indexOf(shown, column + 1)
      if (column < 0) throw new Error(`${name}: no \`${shown}\` in line ${line}`)
      const start = starts[line - 1]! + column
      return {start, end: start + shown.length, faults: faultsOf(faults)}
    },
  )
  return {name, text, targets}
}

function faultsOf(words: string): Array<FaultName> {
  return words.split(/\s+/).filter((word) => word !== 'none' && word !== '') as Array<FaultName>
}
