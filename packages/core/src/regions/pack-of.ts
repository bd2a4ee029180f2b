import type {
  Change,
  Diagnostic,
  DocumentInfo,
  Finding,
  Indicator,
  Mechanism,
  Model,
  Observation,
  Pathway,
  Reference,
  Region,
  Scope,
  SectionInfo,
  Series,
} from '../model/model.ts'
import {repairTerms} from '../terms/repair-terms.ts'
import {isNational} from './is-national.ts'

/** The part of a model that one pack's outputs are made from, and nothing else: a change outside it leaves them as they are. */
export interface Pack {
  /** A region's id, or `all`. */
  id: string
  label: {zh: string; en: string}
  /** The paper, without its hash: a pack must not change because another region's section did. */
  document: Omit<DocumentInfo, 'source'> & {source: {name: string}}
  /** The region; for `all` every region of the paper, in the order of their pathways. */
  regions: Array<Region>
  pathways: Array<Pathway>
  /** Each figure once: the region's own first, then those tied to it, then the national background, each in the order of the text. */
  figures: Array<PackFigure>
  indicators: Array<Indicator>
  /** The entries cited by the pack's figures and pathways; for `all` every entry. */
  references: Array<Reference>
  /** The sections that the pack's figures and pathways stand in; for `all` every section. */
  sections: Array<SectionInfo>
  /** Those that name the region; for `all` every one. */
  mechanisms: Array<Mechanism>
  /** Of the region and its provinces, and of the regions and the country that it is compared with; for `all` every one. */
  series: Array<Series>
  /** Those about the pack's figures; for `all` every one. */
  findings: Array<Finding>
  /** Those of every edition that touch the region, the oldest edition first; for `all` every one. */
  changes: Array<Change>
  /** What was mended, or left in doubt, in the lines that the pack prints; for `all` in every one. Absent in a pack that was made without. */
  repairs?: Array<Diagnostic> | undefined
}

export interface PackFigure {
  observation: Observation
  /** As in the region's figures; `other` in the comparison only: of another place, of an organisation, or of nobody named. */
  scope: Scope | 'other'
  /** The line of the paper that ties a national figure to the region; null otherwise. */
  line: number | null
}

const scopeOrder: Record<PackFigure['scope'], number> = {
  region: 0,
  'national-about-region': 1,
  national: 2,
  other: 3,
}

/** Ids of the packs that a model gives: its regions in the order of their pathways, then `all`. */
export function packIds(model: Model): Array<string> {
  return [...model.regions.map((region) => region.id), 'all']
}

/**
 * Select what one pack is made from.
 *
 * @param model  A whole model.
 * @param id     One of `packIds(model)`; any other throws a `RangeError`, since callers choose from that list.
 */
export function packOf(model: Model, id: string): Pack {
  const regions = id === 'all' ? model.regions : model.regions.filter((region) => region.id === id)
  if (id !== 'all' && regions.length === 0) {
    throw new RangeError(`Unexpected pack \`${id}\`, expected one of \`${packIds(model).join('`, `')}\``)
  }
  const pathways = model.pathways.filter((pathway) => regions.some((region) => region.id === pathway.region))
  const figures = id === 'all' ? allFigures(model) : regionFigures(model, regions)
  const shown = new Set(figures.map((figure) => figure.observation.id))
  return {
    id,
    label: regions.length === 1 && id !== 'all' ? regions[0]!.label : {zh: '各区域', en: 'All regions'},
    document: withoutHash(model.document),
    regions,
    pathways,
    figures,
    indicators: model.indicators
      .map((indicator) => ({...indicator, observations: indicator.observations.filter((each) => shown.has(each))}))
      .filter((indicator) => indicator.observations.length > 0),
    references: id === 'all' ? model.references : citedReferences(model, figures, pathways),
    sections: id === 'all' ? model.sections : standingSections(model, figures, pathways),
    mechanisms: model.mechanisms.filter((mechanism) => id === 'all' || mechanism.regions.includes(id)),
    series: model.series.filter(({region}) => id === 'all' || isComparedWith(region, regions)),
    findings: model.findings.filter((finding) => id === 'all' || finding.observations.some((each) => shown.has(each))),
    changes: model.changes.filter((change) => id === 'all' || change.regions.includes(id)),
    repairs: repairsIn(model, id === 'all' ? null : printedLines(figures, pathways, regions)),
  }
}

/** Lines of the sentences and measures that the pack's outputs quote. */
function printedLines(
  figures: ReadonlyArray<PackFigure>,
  pathways: ReadonlyArray<Pathway>,
  regions: ReadonlyArray<Region>,
): Set<number> {
  const positions = [
    ...figures.map(({observation}) => observation.sentence.position),
    ...pathways.flatMap(({position, measures}) => [position, ...measures.map((measure) => measure.position)]),
    ...regions.flatMap(({touchedBy}) => (touchedBy ?? []).map((touch) => touch.position)),
  ]
  return new Set(positions.flatMap(({start, end}) => [start.line, end.line]))
}

/** @param lines  Null for all. */
function repairsIn({diagnostics}: Model, lines: ReadonlySet<number> | null): Array<Diagnostic> {
  return diagnostics.filter(
    ({ruleId, place}) => repairTerms.has(ruleId) && (lines === null || (place !== null && lines.has(place.start.line))),
  )
}

/** Another region's provinces are left out: they are in its own pack. */
function isComparedWith(seriesRegion: string, [region]: ReadonlyArray<Region>): boolean {
  return !seriesRegion.startsWith('CN-') || region!.members.includes(seriesRegion)
}

function withoutHash(document: DocumentInfo): Pack['document'] {
  return {...document, source: {name: document.source.name}}
}

function regionFigures(model: Model, regions: Array<Region>): Array<PackFigure> {
  const byId = new Map(model.observations.map((observation) => [observation.id, observation]))
  return regions
    .flatMap((region) => region.figures)
    .map((figure) => ({observation: byId.get(figure.observation)!, scope: figure.scope, line: figure.line}))
    .toSorted((left, right) => scopeOrder[left.scope] - scopeOrder[right.scope])
}

/** In the comparison of all regions a figure has the nearest scope that any region gives it. */
function allFigures(model: Model): Array<PackFigure> {
  const nearest = new Map<string, {scope: Scope; line: number | null}>()
  for (const figure of model.regions.flatMap((region) => region.figures)) {
    const known = nearest.get(figure.observation)
    if (!known || scopeOrder[figure.scope] < scopeOrder[known.scope]) nearest.set(figure.observation, figure)
  }
  return model.observations
    .map((observation) => {
      const tie = nearest.get(observation.id)
      const untied = isNational(observation.subject) ? ('national' as const) : ('other' as const)
      return {observation, scope: tie?.scope ?? untied, line: tie?.line ?? null}
    })
    .toSorted((left, right) => scopeOrder[left.scope] - scopeOrder[right.scope])
}

function citedReferences(model: Model, figures: Array<PackFigure>, pathways: Array<Pathway>): Array<Reference> {
  const sections = new Set(pathways.map((pathway) => pathway.section))
  const numbers = new Set([
    ...figures.flatMap(({observation}) => [...observation.cites, ...observation.citesNear]),
    ...model.citations
      .filter((mark) => mark.section !== null && sections.has(mark.section))
      .flatMap((mark) => mark.numbers),
  ])
  return model.references.filter((reference) => reference.numbers.some((number) => numbers.has(number)))
}

/** With their parents, so that a heading's path can be shown. */
function standingSections(model: Model, figures: Array<PackFigure>, pathways: Array<Pathway>): Array<SectionInfo> {
  const parents = new Map(model.sections.map((section) => [section.id, section.parent]))
  const wanted = new Set<string>()
  for (const first of [
    ...figures.map(({observation}) => observation.section),
    ...pathways.map((pathway) => pathway.section),
  ]) {
    for (let id: string | null | undefined = first; id; id = parents.get(id)) wanted.add(id)
  }
  return model.sections.filter((section) => wanted.has(section.id))
}
