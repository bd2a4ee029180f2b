/**
 * `core` takes the syntax tree of a paper and gives the model that the renderers read: observations,
 * indicators, regions, pathways, references. It is pure: no files, clock, network or environment.
 */
export type * from './tree/nodes.ts'
export {
  isBackMatter,
  isCaptionedTable,
  isCitation,
  isFrontMatter,
  isFrontMatterField,
  isMeasureItem,
  isMeasureList,
  isPeriod,
  isQuantity,
  isReferenceEntry,
  isReferenceList,
  isSection,
  isSentence,
  isTableCaption,
  isTableNote,
  isUnit,
} from './tree/node-guards.ts'
export type {NodeGuard} from './tree/node-guards.ts'
export type * from './model/model.ts'
export {compareModels} from './changes/compare-models.ts'
export {explainLine} from './explain/explain-line.ts'
export type * from './explain/explanation.ts'
export {fieldRules} from './figures/field-rules.ts'
export type {FieldRule} from './figures/field-rules.ts'
export type {TracedField} from './figures/trace-figure.ts'
export {packJson} from './regions/pack-json.ts'
export {packIds, packOf} from './regions/pack-of.ts'
export type {Pack, PackFigure} from './regions/pack-of.ts'
export {report, ruleUrl} from './diagnostics/report.ts'
export type {Report} from './diagnostics/report.ts'
export {rules} from './diagnostics/rules.ts'
export type {Rule, RuleId} from './diagnostics/rules.ts'
export {findingRules} from './checks/finding-rules.ts'
export type {FindingRule, FindingRuleId} from './checks/finding-rules.ts'
export type {Waiver} from './checks/waive.ts'
export {isoMonths} from './model/iso-months.ts'
export {overlayRules} from './diagnostics/overlay-rules.ts'
export type {OverlayRuleId} from './diagnostics/overlay-rules.ts'
export {deriveSeries} from './overlays/derive-series.ts'
export {overlayBaseUnit} from './overlays/overlay-base-unit.ts'
export {overlayChoices} from './overlays/overlay-choices.ts'
export type {OverlayChoices} from './overlays/overlay-choices.ts'
export {pointCalculation} from './overlays/point-calculation.ts'
export {toOverlay} from './overlays/to-overlay.ts'
export type {RegionDefinition} from './regions/region-book.ts'
export type {Overlay, OverlayIndicator, OverlayRecord, OverlayRow} from './overlays/overlay.ts'
export {toDiagnostic} from './diagnostics/to-diagnostic.ts'
export {simplifiedForm} from './names/simplified-form.ts'
export {traditionalForms} from './names/traditional-forms.ts'
export {toFigures} from './model/to-figures.ts'
export {toModel} from './model/to-model.ts'
export type {Paper, PaperSource} from './model/read-tree.ts'
export type {ModelSettings} from './model/to-model.ts'
export {amountTerm, withAmountTerms} from './terms/amount-term.ts'
export {arithmeticTerm} from './terms/arithmetic-term.ts'
export {figureTerm} from './terms/figure-term.ts'
export {findingTerm} from './terms/finding-terms.ts'
export type {FindingTerm} from './terms/finding-terms.ts'
export {repairTerms} from './terms/repair-terms.ts'
export {terms} from './terms/terms.ts'
export type {LabelledField, Term, Terms} from './terms/terms.ts'
export {nameTerm} from './terms/name-term.ts'
export {observationStatusTerm} from './terms/observation-status-term.ts'
export {placeTerm} from './terms/place-term.ts'
export {unitTerm} from './terms/unit-term.ts'
export type {UnitTerm} from './terms/unit-term.ts'
