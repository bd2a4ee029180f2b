/**
 * `core` takes the syntax tree of a paper and gives the model that the renderers read: observations,
 * indicators, regions, pathways, references. It is pure: no files, clock, network or environment.
 */
export type * from './tree/nodes.ts'
export type * from './model/model.ts'
export {compareModels} from './changes/compare-models.ts'
export {explainLine} from './explain/explain-line.ts'
export type * from './explain/explanation.ts'
export {fieldRules} from './figures/field-rules.ts'
export type {FieldRule} from './figures/field-rules.ts'
export type {TracedField} from './figures/trace-figure.ts'
export {packIds, packOf} from './regions/pack-of.ts'
export type {Pack, PackFigure} from './regions/pack-of.ts'
export {report, ruleUrl} from './diagnostics/report.ts'
export type {Report} from './diagnostics/report.ts'
export {rules} from './diagnostics/rules.ts'
export type {Rule, RuleId} from './diagnostics/rules.ts'
export {findingRules} from './checks/finding-rules.ts'
export type {FindingRule, FindingRuleId} from './checks/finding-rules.ts'
export type {Waiver} from './checks/waive.ts'
export {toModel} from './model/to-model.ts'
export type {Paper, PaperSource} from './model/read-tree.ts'
export type {ModelSettings} from './model/to-model.ts'
