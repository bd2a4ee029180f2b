import type {Observation, PackFigure} from '@region-briefs/core'

/** The paper may print one fact in two places; the first stands for it. */
export function distinctFigures(figures: ReadonlyArray<PackFigure>): Array<PackFigure> {
  const first = new Map<string, PackFigure>()
  for (const figure of figures) {
    const key = factKey(figure.observation)
    if (!first.has(key)) first.set(key, figure)
  }
  return [...first.values()]
}

function factKey({label, subject, partner, surface, kind, period, basis}: Observation): string {
  return JSON.stringify([label, subject, partner, surface, kind, period, basis])
}
