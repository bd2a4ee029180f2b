import type {Change} from './change.ts'
import type {Diagnostic} from './diagnostic.ts'
import type {DocumentInfo, SectionInfo} from './document-info.ts'
import type {Finding} from './finding.ts'
import type {Indicator, Observation, Table} from './observation.ts'
import type {CitationMark, Reference} from './reference.ts'
import type {Mechanism, Pathway, Region} from './region-pathway.ts'
import type {Series} from './series.ts'

export type {Change, FieldChange} from './change.ts'
export type {Diagnostic, Severity} from './diagnostic.ts'
export type {DocumentInfo, SectionInfo} from './document-info.ts'
export type {Finding} from './finding.ts'
export type {Basis, HowKnown, Indicator, Observation, ObservationKind, Table} from './observation.ts'
export type {CitationMark, Reference, SourceGrade} from './reference.ts'
export type {Measure, Mechanism, MechanismType, Pathway, Region, RegionFigure, Scope} from './region-pathway.ts'
export type {Calculation, Derivation, ObservationStatus, Series, SeriesPoint} from './series.ts'

/**
 * The briefing model: what `core` makes of a text and what the renderers read. Plain JSON, no path, clock or
 * machine name in it. Positions are unist positions into the decoded text of the original file: `line` and
 * `column` from 1, `offset` from 0 in UTF-16 code units.
 */
export interface Model {
  schemaVersion: '1'
  document: DocumentInfo
  sections: Array<SectionInfo>
  observations: Array<Observation>
  indicators: Array<Indicator>
  tables: Array<Table>
  regions: Array<Region>
  pathways: Array<Pathway>
  mechanisms: Array<Mechanism>
  references: Array<Reference>
  citations: Array<CitationMark>
  series: Array<Series>
  findings: Array<Finding>
  changes: Array<Change>
  diagnostics: Array<Diagnostic>
}
