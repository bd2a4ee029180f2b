import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Model, toModel} from '@region-briefs/core'
import {type Ingested, ingest} from '@region-briefs/ingest'
import {expect, test} from 'vitest'
import {papers} from './papers.ts'
import {root} from './run-briefs.ts'

/** What stands in the example beside its figures, annotated by hand. */
interface AnnotatedStructure {
  headings: Record<string, number>
  references: number
  citationMarks: number
  pathways: Array<{line: number; region: string; from: string; to: string; formula: Array<string>; measures: number}>
}

const annotated: AnnotatedStructure = JSON.parse(readFileSync(join(root, 'examples/apec-regions.figures.json'), 'utf8'))

/** How many headings there are of each depth; of the published paper as it prints them. */
const headings: Readonly<Record<string, Record<string, number>>> = {
  'the bundled paper': annotated.headings,
  'the published paper': {1: 1, 2: 3, 3: 9, 4: 7},
}

async function read(path: string): Promise<{tree: Ingested['tree']; model: Model}> {
  const ingested = await ingest(readFileSync(path), {name: 'paper.md'})
  return {tree: ingested.tree, model: toModel(ingested, {name: 'paper.md', sha256: ''})}
}

test.for(papers)(
  '$name has the headings that it prints, and no paragraph that a page break left torn',
  async (paper, {skip}) => {
    skip(paper.missing !== null, paper.missing ?? '')
    const {tree, model} = await read(paper.path)
    const depths: Record<string, number> = {}
    for (const {depth} of model.sections) depths[depth] = (depths[depth] ?? 0) + 1
    expect(depths).toEqual(headings[paper.name])
    const paragraphs = paragraphsIn(tree)
    expect(paragraphs.length).toBeGreaterThan(20)
    expect(paragraphs.filter((text) => !/[。！？；：](?:[”’》）]|\[[\d, ]+\])*$/.test(text))).toEqual([])
  },
)

test('the bundled paper has the pathways, references and citation marks that are annotated', async () => {
  const {model} = await read(papers[0]!.path)
  expect(model.references).toHaveLength(annotated.references)
  expect(model.citations).toHaveLength(annotated.citationMarks)
  const labels = new Map(model.regions.map(({id, label}) => [id, label.zh]))
  expect(
    model.pathways.map(({position, region, from, to, formula, measures}) => ({
      line: position.start.line,
      region: labels.get(region),
      from,
      to,
      formula,
      measures: measures.length,
    })),
  ).toEqual(annotated.pathways)
})

/** The texts of the paragraphs of the body, whatever they are divided into. */
function paragraphsIn(node: unknown): Array<string> {
  const {type, children = []} = node as {type: string; children?: Array<unknown>}
  if (type === 'paragraph') return [textOf(node)]
  return type === 'root' || type === 'section' ? children.flatMap(paragraphsIn) : []
}

function textOf(node: unknown): string {
  const {value, children = []} = node as {value?: string; children?: Array<unknown>}
  return value ?? children.map(textOf).join('')
}
