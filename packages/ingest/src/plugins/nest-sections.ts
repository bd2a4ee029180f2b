import {report, type Section} from '@region-briefs/core'
import type {Heading, Root, RootContent} from 'mdast'
import type {Transformer} from 'unified'
import type {VFile} from 'vfile'

/**
 * Put what stands under a heading into its section, and sections into the wider ones. Depth comes from the paper's own
 * scheme: the title is 1, the widest scheme of numbers in use 2, the next 3. Headings without a number keep their `#`.
 */
export function nestSections(): Transformer<Root, Root> {
  return (tree, file) => {
    const ranks = [
      ...new Set(
        tree.children.flatMap((node) => (node.type === 'heading' && node.data?.number ? [node.data.number.rank] : [])),
      ),
    ].toSorted((a, b) => a - b)
    const roots: Array<RootContent> = []
    const open: Array<Section> = []
    for (const node of tree.children) {
      if (node.type === 'heading') {
        const section = sectionOf(node, ranks)
        while ((open.at(-1)?.depth ?? 0) >= section.depth) open.pop()
        const siblings = open.at(-1)?.children ?? roots
        checkNumber(file, node, siblings)
        siblings.push(section)
        open.push(section)
      } else if (node.type === 'referenceList' || node.type === 'backMatter' || node.type === 'frontMatter') {
        roots.push(node)
      } else (open.at(-1)?.children ?? roots).push(node)
    }
    for (const node of roots) if (node.type === 'section') close(node)
    tree.children = roots
  }
}

function sectionOf(heading: Heading, ranks: ReadonlyArray<number>): Section {
  const number = heading.data?.number
  const depth = number ? ranks.indexOf(number.rank) + 2 : heading.depth
  heading.depth = Math.min(depth, 6) as Heading['depth']
  return {type: 'section', depth, number: number?.number ?? null, children: [heading]}
}

/** A section ends where its last child does. */
function close(section: Section): void {
  for (const child of section.children) if (child.type === 'section') close(child)
  const start = section.children[0]?.position?.start
  const end = section.children.at(-1)?.position?.end
  if (start && end) section.position = {start, end}
}

function checkNumber(file: VFile, heading: Heading, siblings: ReadonlyArray<RootContent>): void {
  const number = heading.data?.number
  const before = siblings.findLast((node) => node.type === 'section')?.children[0]
  const expected =
    (before?.type === 'heading' && before.data?.number?.rank === number?.rank
      ? (before?.data?.number?.value ?? 0)
      : 0) + 1
  if (!number || number.value === expected) return
  report(file, 'heading-number-gap', {
    reason: `Unexpected heading number \`${number.number}\`, expected number ${expected} of its row, check for a lost heading`,
    place: heading.position,
    actual: String(number.value),
    expected: [String(expected)],
  })
}
