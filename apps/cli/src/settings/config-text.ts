import {LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument} from 'yaml'
import type {Document, Node, YAMLError} from 'yaml'
import type {Path, Place, Problem} from './problem.ts'
import {yamlProblems} from './yaml-problems.ts'

/** A config file's text, parsed; YAML and JSON alike, since JSON is YAML. */
export interface ConfigText {
  value: unknown
  /** What is no YAML; `value` is null then. */
  problems: Array<Problem>
  /** Where a setting stands: its value, or its name. What is not there has the place of what should hold it. */
  placeOf(path: Path, what: 'name' | 'value'): Place
}

/** Most uses of one anchored value; a config that says so little a hundred times over is an attack. */
const maxAliases = 100

/** Parse a config file's text, and keep where everything stands. */
export function readConfigText(text: string): ConfigText {
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false})
  const place = (start: number, end: number): Place => {
    const {line, col} = lines.linePos(start)
    return {line, column: Math.max(1, col), length: Math.max(1, end - start)}
  }
  const problems = [...document.errors, ...document.warnings].map((error: YAMLError) =>
    yamlProblems(
      error.code,
      error.message,
      place(error.pos[0], error.pos[1]),
      text.slice(error.pos[0]).split('\n', 1)[0]!,
    ),
  )
  const value = problems.length === 0 ? valueOf(document, problems) : null
  return {
    value,
    problems,
    placeOf: (path, what) => {
      const range = rangeOf(document, path, what) ?? [0, 1]
      // A list or a table of several lines is pointed at by its beginning.
      const firstLine = text.slice(range[0], range[1]).split('\n', 1)[0]!.trimEnd()
      return place(range[0], range[0] + firstLine.length)
    },
  }
}

function valueOf(document: Document, problems: Array<Problem>): unknown {
  try {
    return document.toJS({maxAliasCount: maxAliases})
  } catch {
    const message = `Unexpected use of anchors, expected at most ${maxAliases} of one value and none within itself, write the values out`
    problems.push({place: {line: 1, column: 1, length: 1}, message})
    return null
  }
}

type Range = readonly [start: number, end: number]

function rangeOf(document: Document, path: Path, what: 'name' | 'value'): Range | null {
  let node: unknown = document.contents
  let range = toRange(node)
  for (const [index, step] of path.entries()) {
    const holder = isAlias(node) ? node.resolve(document) : node
    const isLast = index === path.length - 1
    if (isMap(holder)) {
      const pair = holder.items.find(({key}) => String(isScalar(key) ? key.value : key) === String(step))
      if (!pair) return range
      node = pair.value
      range = toRange(isLast && what === 'name' ? pair.key : pair.value) ?? toRange(pair.key) ?? range
    } else if (isSeq(holder) && typeof step === 'number' && holder.items[step] !== undefined) {
      node = holder.items[step]
      range = toRange(node) ?? range
    } else return range
  }
  return range
}

/** Without the white space and comments behind it. An empty value has no length: its name is the better place. */
function toRange(node: unknown): Range | null {
  const range = (node as Partial<Node> | null)?.range
  return range && range[1] > range[0] ? [range[0], range[1]] : null
}
