import {bare} from './bare.ts'

/** As much of a figure as is needed to know it again. */
export interface PrintedFigure {
  readonly surface: string
  /** From 1; undefined where the annotation gives none. */
  readonly line?: number | undefined
}

/**
 * Pairs annotated figures with figures that were read, both in the order of the text: as many as can be paired without
 * crossing. A pair has the same surface, and the same line where both have one.
 * @returns For each annotated figure the index of the figure read, null where it was not found.
 */
export function matchFigures(
  gold: ReadonlyArray<PrintedFigure>,
  read: ReadonlyArray<PrintedFigure>,
): Array<number | null> {
  const isPair = pairTable(gold, read)
  // longest[g][r]: how many pairs the annotations from g on and the readings from r on allow.
  const longest = Array.from({length: gold.length + 1}, () => Array.from({length: read.length + 1}, () => 0))
  for (let g = gold.length - 1; g >= 0; g--)
    for (let r = read.length - 1; r >= 0; r--)
      longest[g]![r] = isPair[g]![r] ? longest[g + 1]![r + 1]! + 1 : Math.max(longest[g + 1]![r]!, longest[g]![r + 1]!)
  return walk(longest, isPair)
}

function pairTable(gold: ReadonlyArray<PrintedFigure>, read: ReadonlyArray<PrintedFigure>): Array<Array<boolean>> {
  const surfaces = read.map(({surface}) => bare(surface))
  return gold.map(({surface, line}) => {
    const wanted = bare(surface)
    return read.map(
      (each, index) =>
        surfaces[index] === wanted && (line === undefined || each.line === undefined || each.line === line),
    )
  })
}

function walk(
  longest: ReadonlyArray<ReadonlyArray<number>>,
  isPair: ReadonlyArray<ReadonlyArray<boolean>>,
): Array<number | null> {
  const matches: Array<number | null> = []
  let r = 0
  for (let g = 0; g < isPair.length; g++) {
    while (!isPair[g]![r] && longest[g]![r]! > longest[g + 1]![r]!) r++
    const isMatched = isPair[g]![r] === true && longest[g]![r]! > longest[g + 1]![r]!
    matches.push(isMatched ? r++ : null)
  }
  return matches
}
