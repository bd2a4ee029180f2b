/** How a briefing looks: the house theme, or what a ministry made of it. */
export interface Theme {
  color: Readonly<Record<keyof typeof house.color, string>>
  size: Readonly<Record<Exclude<keyof typeof house.size, 'figureSteps'>, number>> & {figureSteps: ReadonlyArray<number>}
  leading: typeof house.leading
  space: typeof house.space
  mark: typeof house.mark
}

/**
 * How a briefing looks, in one table. Text colours keep a contrast of at least 4.5 : 1 to every ground they stand
 * on (WCAG 2.2, 1.4.3), which a test holds; sizes and distances are in pt.
 */
const house = {
  color: {
    ink: '#1d2329',
    quiet: '#4f5b67',
    accent: '#1f4e79',
    warn: '#8a4200',
    paper: '#ffffff',
    tint: '#edf3f9',
    rule: '#b9c3cd',
    strongRule: '#1f4e79',
    bar: '#3f76a8',
    barRest: '#dfe5eb',
  },
  size: {
    title: 20,
    h1: 14,
    h2: 11.5,
    h3: 10.5,
    lead: 10.5,
    body: 10.5,
    small: 9,
    note: 8.5,
    figure: 15,
    /** Of a card's figure: the first in which it fits in one piece. */
    figureSteps: [15, 13, 11, 9],
    running: 8,
  },
  /** Of a line, in times of its size. */
  leading: {
    heading: 1.45,
    body: 1.7,
    small: 1.5,
    /** Below 1.5, up to which poppler takes lines for one block, so that a cell is copied out whole. */
    cell: 1.45,
  },
  space: {
    beforeH1: 17,
    afterH1: 6,
    beforeH2: 12,
    afterH2: 5,
    beforeH3: 8,
    afterH3: 3,
    paragraph: 4,
    block: 10,
    cell: 5,
    cellX: 7,
    /** Before a column that stands aside, beyond `cellX`. */
    aside: 6,
    gutter: 10,
    inset: 10,
  },
  /** Of citation marks, in times of the size around them. */
  mark: {size: 0.66, rise: 0.36},
} as const

/** The house theme. */
export const theme: Theme = house
