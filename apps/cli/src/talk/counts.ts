import type {Model} from '@region-briefs/core'

/** What was found in a paper, in one line: `61 figures, 5 pathways with 22 measures, 22 references`. */
export function counts(model: Model): string {
  const measures = model.pathways.reduce((total, pathway) => total + pathway.measures.length, 0)
  return [
    plural(model.observations.length, 'figure'),
    model.pathways.length === 0
      ? 'no pathway'
      : `${plural(model.pathways.length, 'pathway')} with ${plural(measures, 'measure')}`,
    plural(model.references.length, 'reference'),
  ].join(', ')
}

/** `1 file`, `2 files`. */
export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
