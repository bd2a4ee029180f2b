import type {Root, RootContent} from 'mdast'
import {simplifiedForm} from '../names/simplified-form.ts'
import {oncePer} from '../tree/once-per.ts'
import {textOf} from '../tree/read-passages.ts'
import type {Paper} from './read-tree.ts'

/**
 * A paper as it is read: in simplified characters, those that the tables of words, places and units are written in, each at its
 * place. Values of marked nodes (a figure's unit as printed) stay.
 *
 * @returns The paper itself, where it has no traditional characters.
 */
export const readingForm: (paper: Paper) => Paper = oncePer((paper) =>
  isSimplified(paper.tree) ? paper : {...paper, tree: simplified(paper.tree)},
)

/** Most papers are; then nothing is made anew. */
function isSimplified(node: Root | RootContent): boolean {
  if ('value' in node) return simplifiedForm(node.value) === node.value
  return !('children' in node) || node.children.every(isSimplified)
}

/** The node itself where nothing in it changes. */
function simplified<Node extends Root | RootContent>(node: Node): Node {
  if ('value' in node) {
    const value = simplifiedForm(node.value)
    return value === node.value ? node : {...node, value}
  }
  if (!('children' in node)) return node
  const children = node.children.map((child) => simplified(child))
  return children.every((child, index) => child === node.children[index]) ? node : {...node, children}
}

/**
 * What was read off a paper's reading form, its texts as they are printed again. Names stay as the tables write them, so that
 * they can be held against regions, data and other editions: labels, the things counted, places.
 *
 * @param read   Any plain data.
 * @param paper  As it is printed.
 */
export function asPrinted<Read>(read: Read, paper: Paper): Read {
  return readingForm(paper) === paper ? read : (withTexts(read, printedTexts(paper)) as Read)
}

/** Fields that hold names or words of ours, not what is printed; `value` is that of an explained field. */
const names = new Set([
  'label',
  'counted',
  'subject',
  'partner',
  'value',
  'region',
  'regions',
  'regionLabel',
  'series',
  'name',
  'source',
  'diagnostics',
])

function withTexts(read: unknown, printed: (text: string) => string): unknown {
  if (typeof read === 'string') return printed(read)
  if (Array.isArray(read)) return read.map((each) => withTexts(each, printed))
  if (read === null || typeof read !== 'object') return read
  return Object.fromEntries(
    Object.entries(read).map(([key, value]) => [key, names.has(key) ? value : withTexts(value, printed)]),
  )
}

/**
 * What a text in reading form is as printed: that of the sentence, heading or paragraph that reads so; else, for a piece of one
 * or several in a row, character by character as the paper mostly prints each.
 */
function printedTexts({tree}: Paper): (text: string) => string {
  const whole = new Map<string, string>()
  const counts = new Map<string, Map<string, number>>()
  const visit = (node: Root | RootContent): void => {
    if (node.type !== 'root') {
      const text = textOf(node)
      whole.set(simplifiedForm(text), text)
    }
    if ('children' in node) node.children.forEach(visit)
    else if ('value' in node) countForms(node.value, counts)
  }
  visit(tree)
  const forms = new Map([...counts].map(([form, printed]) => [form, mostFrequent(printed)] as const))
  const piece = (text: string): string =>
    whole.get(text) ?? Array.from(text, (character) => forms.get(character) ?? character).join('')
  return (text) => whole.get(text) ?? text.split(parting).map(piece).join('')
}

/** What parts the cells of a row and the paragraphs of a passage in the model's texts. */
const parting = /( \| |\n)/

/** How often each character that is read stands for which printed one. */
function countForms(text: string, counts: Map<string, Map<string, number>>): void {
  const read = simplifiedForm(text)
  for (let at = 0; at < text.length; at++) {
    const printed = counts.get(read[at]!) ?? new Map<string, number>()
    printed.set(text[at]!, (printed.get(text[at]!) ?? 0) + 1)
    counts.set(read[at]!, printed)
  }
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0]
}
