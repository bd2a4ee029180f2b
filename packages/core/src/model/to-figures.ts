import type {Root} from 'mdast'
import {toObservations} from '../figures/to-observations.ts'
import type {RegionDefinition} from '../regions/region-book.ts'
import type {TableRead} from '../tables/read-cells.ts'
import type {Observation} from './model.ts'
import {readAllTables} from './read-all-tables.ts'
import {type Paper, type PaperSource, readTree, type TreeRead} from './read-tree.ts'
import {asPrinted, readingForm} from './reading-form.ts'

/**
 * The figures of a paper with all their fields: those of its model, for a program that asks for nothing else. What a model makes of
 * them (indicators, regions, pathways, mechanisms, findings) is left out, which is a third of its time.
 *
 * @param paper     Its tree and the messages about its text.
 * @param source    The file that it was.
 * @param settings  `regions`: those that an analyst adds or redefines.
 * @returns         In the order of the text; empty where it has none.
 */
export function toFigures(
  paper: Paper,
  source: PaperSource,
  {regions}: {readonly regions?: ReadonlyArray<RegionDefinition> | undefined} = {},
): Array<Observation> {
  const reading = readingForm(paper)
  return asPrinted(figuresOf(reading.tree, readTree(reading, source, regions)).observations, paper)
}

/** The figures of sentences and tables, and the tables as they were read. */
export interface FiguresRead {
  readonly observations: Array<Observation>
  readonly tables: ReadonlyArray<TableRead>
}

/** Read the figures of a tree. @param read  What is read off it before. */
export function figuresOf(tree: Root, read: TreeRead): FiguresRead {
  const tables = readAllTables(tree, read)
  const ofTables = tables.flatMap(({cells}) => cells.map(({observation}) => observation))
  return {observations: toObservations(read.sentences, read.settings, ofTables), tables}
}
