import {report, type Section} from '@region-briefs/core'
import type {Heading, Root, RootContent} from 'mdast'
import type {Transformer} from 'unified'
import type {VFile} from 'vfile'
import {type HeadingClass, type RankedHeading, rankSchemes} from '../grammar/rank-schemes.ts'

/**
 * Put what stands under a heading into its section, and sections into the wider ones. Depth comes from the paper's own
 * scheme: the title is 1, the widest numbering in use 2, the next 3. A heading without a number stands beside the
 * numbered ones that are marked with as many `#`.
 */
export function nestSections(): Transformer<Root, Root> {
  return (tree, file) => {
    const headings = tree.children.filter((node) => node.type === 'heading')
    const classOf = classesOf(headings)
    const depths = new Map(rankSchemes(rankedOf(headings, classOf)).map((each, index) => [each, index + 2]))
    const roots: Array<RootContent> = []
    const open: Array<Section> = []
    const numbers: Numbers = {last: new Map(), inside: new Map()}
    for (const node of tree.children) {
      if (node.type === 'heading') {
        const section = sectionOf(node, node.data?.title ? 1 : depths.get(classOf(node))!)
        while ((open.at(-1)?.depth ?? 0) >= section.depth) open.pop()
        checkNumber(file, node, open.at(-1) ?? null, numbers)
        ;(open.at(-1)?.children ?? roots).push(section)
        open.push(section)
      } else if (node.type === 'referenceList' || node.type === 'backMatter' || node.type === 'frontMatter') {
        roots.push(node)
      } else (open.at(-1)?.children ?? roots).push(node)
    }
    for (const node of roots) if (node.type === 'section') close(node)
    tree.children = roots
  }
}

/** A heading without a number has the class of the widest numbering that is marked with as many `#`, if any is. */
function classesOf(headings: ReadonlyArray<Heading>): (heading: Heading) => HeadingClass {
  const numbered = headings.filter(({data}) => data?.number && data.marks !== undefined)
  const ranked = rankSchemes(rankedOf(headings, numberClass))
  const schemes = new Map<number, HeadingClass>()
  for (const {data} of numbered) {
    const [marks, scheme] = [data!.marks!, data!.number!.scheme]
    const known = schemes.get(marks)
    if (known === undefined || ranked.indexOf(scheme) < ranked.indexOf(known)) schemes.set(marks, scheme)
  }
  return (heading) =>
    heading.data?.number ? heading.data.number.scheme : (schemes.get(marksOf(heading)) ?? `#${marksOf(heading)}`)
}

function rankedOf(headings: ReadonlyArray<Heading>, classOf: (heading: Heading) => HeadingClass): Array<RankedHeading> {
  return headings
    .filter(({data}) => !data?.title)
    .map((heading) => ({class: classOf(heading), value: heading.data?.number?.value ?? null}))
}

function numberClass(heading: Heading): HeadingClass {
  return heading.data?.number?.scheme ?? `#${marksOf(heading)}`
}

function marksOf(heading: Heading): number {
  return heading.data?.marks ?? heading.depth
}

function sectionOf(heading: Heading, depth: number): Section {
  heading.depth = Math.min(depth, 6) as Heading['depth']
  return {type: 'section', depth, number: heading.data?.number?.number ?? null, children: [heading]}
}

/** A section spans its children. */
function close(section: Section): void {
  for (const child of section.children) if (child.type === 'section') close(child)
  const positions = section.children.flatMap(({position}) => (position ? [position] : []))
  const [first] = positions
  if (!first) return
  // A title that stood below the English one heads text from above it.
  const start = positions.reduce(
    (least, each) => (each.start.offset! < least.offset! ? each.start : least),
    first.start,
  )
  const end = positions.reduce((most, each) => (each.end.offset! > most.offset! ? each.end : most), first.end)
  section.position = {start, end}
}

/** The last number of each scheme, in the whole paper and inside each section. */
interface Numbers {
  last: Map<string, number>
  inside: Map<Section | null, Map<string, number>>
}

/** A row goes on by one; `0 引言` may begin it. In a section of its own it may begin anew, or go on from the section before. */
function checkNumber(file: VFile, heading: Heading, parent: Section | null, {last, inside}: Numbers): void {
  const number = heading.data?.number
  if (!number) return
  const row = inside.get(parent) ?? new Map<string, number>()
  inside.set(parent, row)
  const before = row.get(number.scheme)
  const expected = before === undefined ? [1, 0, (last.get(number.scheme) ?? 0) + 1] : [before + 1]
  row.set(number.scheme, number.value)
  last.set(number.scheme, number.value)
  if (expected.includes(number.value)) return
  report(file, 'heading-number-gap', {
    reason: `Unexpected heading number \`${number.number}\`, expected number ${expected[0]} of its row, check for a lost heading`,
    place: heading.position,
    actual: String(number.value),
    expected: [String(expected[0])],
  })
}
