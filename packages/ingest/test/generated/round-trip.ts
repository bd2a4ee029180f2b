import {decodeHTML} from 'entities/decode'
import type {Root} from 'mdast'
import type {Position} from 'unist'
import {visit} from 'unist-util-visit'
import type {VFileMessage} from 'vfile-message'

/** A text that does not come back from the stretch of the original at its place. */
export interface LostText {
  readonly value: string
  readonly slice: string
}

/** Texts of a page that the slice at their place does not give back, up to tags, references, white space and repairs. */
export function lostFromPage(tree: Root, html: string, messages: ReadonlyArray<VFileMessage>): Array<LostText> {
  const repairs = repairsIn(messages)
  return lostTexts(tree, (value, start, end) => {
    const slice = mended(html, repairs, start, end)
    const printed = bareOfPage(seen(slice))
    return readings(withoutNotes(value), slice).some((reading) => bareOfPage(reading) === printed) ? null : slice
  })
}

/** Texts of a Markdown or plain paper that the slice at their place does not give back, up to the repairs in `messages`. */
export function lostFromPaper(tree: Root, original: string, messages: ReadonlyArray<VFileMessage>): Array<LostText> {
  const repairs = repairsIn(messages)
  return lostTexts(tree, (value, start, end) => {
    const slice = mended(original, repairs, start, end)
    return bareOfPaper(slice) === bareOfPaper(value) ? null : original.slice(start, end)
  })
}

function lostTexts(tree: Root, lost: (value: string, start: number, end: number) => string | null): Array<LostText> {
  const found: Array<LostText> = []
  visit(tree, (node) => {
    if (node.type !== 'text' && node.type !== 'quantity' && node.type !== 'period') return
    const slice = lost(node.value, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
    if (slice !== null) found.push({value: node.value, slice})
  })
  return found
}

/** Comments, scripts, the marks of footnotes (nodes of their own), and tags. */
const unseen =
  /<!--[^]*?-->|<(script|style|nav)>[^]*?<\/\1>|<sup><a href="#(?:foot|end)note-\d+"[^>]*>[^<]*<\/a><\/sup>|<[a-z/!](?:[^<>"]|"[^"]*")*>?/gi

/** A stretch of a page as its reader sees it. */
function seen(html: string): string {
  return decodeHTML(html.replaceAll(unseen, ''))
}

/** Raised and lowered digits are the digits that were printed; a raised `1,3` stands between brackets. */
function bareOfPage(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\0\uFFFD\u00AD\u200B-\u200D\u2060\uFEFF^[\]()−–-]/g, '')
}

/** The number of a list's item may not be printed in the page: its tag stands for it. */
function readings(text: string, slice: string): ReadonlyArray<string> {
  if (!/<li[\s>]/i.test(slice)) return [text]
  const numbers = Array.from(text.matchAll(/(?:\d+\.|\[\d+\])(?:\s|$)/g))
  const withoutOne = numbers.map(({0: number, index}) => text.slice(0, index) + text.slice(index + number.length))
  return [text, ...withoutOne, numbers.reduce((rest, [number]) => rest.replace(number, ''), text)]
}

/** The mark of a footnote is a node of its own in the page. */
function withoutNotes(text: string): string {
  return text.replaceAll(/\[\^注?\d+\]/g, '')
}

/** What no repair takes off: white space, signs that are not seen and the marks of Markdown and HTML are left out on both sides. */
function bareOfPaper(text: string): string {
  // A reference that white space parts is plain characters, which a repair may join: it is left out first, then decoded twice, for
  // `&amp;nbsp;`. The marks of a line that a repair has joined to the one before may stand anywhere.
  const whole = text.replaceAll(/<[^>]*>|\s/g, '')
  return decodeHTML(decodeHTML(whole))
    .replaceAll(/[\s\p{Cc}\p{Cf}\\\uFFFD&<>*`#+-]/gu, '')
    .replaceAll(/[⁰¹²³⁴-⁹]/g, (digit) => digit.normalize('NFKC'))
}

/** A stretch of the original and what is read in its place. */
interface Repair {
  readonly start: number
  readonly end: number
  readonly value: string
}

/** Repairs that take something off, or put something in its place: each says so in a message, with its stretch. */
const replacing: Readonly<Record<string, (message: VFileMessage) => string>> = {
  'page-furniture': () => '',
  'page-notes': () => '',
  'character-doubled': () => '',
  'line-hyphen': () => '',
  'maths-number': ({expected}) => expected![0]!,
}

function repairsIn(messages: ReadonlyArray<VFileMessage>): Array<Repair> {
  return messages.flatMap((message) => {
    const value = replacing[message.ruleId ?? '']?.(message)
    const {start, end} = (message.place ?? {}) as Partial<Position>
    // A character that may be right on both sides of a break is kept.
    if (value === undefined || /kept, check/.test(message.reason)) return []
    return [{start: start?.offset ?? 0, end: end?.offset ?? 0, value}]
  })
}

/** The original from `start` to `end` with the repairs that the messages list. */
function mended(original: string, repairs: ReadonlyArray<Repair>, start: number, end: number): string {
  let text = ''
  let done = start
  for (const repair of repairs) {
    if (repair.start < done || repair.end > end) continue
    text += original.slice(done, repair.start) + repair.value
    done = repair.end
  }
  return text + original.slice(done, end)
}
