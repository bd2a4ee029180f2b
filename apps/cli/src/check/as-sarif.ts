import {findingRules, findingTerm, overlayRules, rules} from '@region-briefs/core'
import type {FindingRuleId, Severity} from '@region-briefs/core'
import type {CheckedPaper, Notice} from './notice.ts'

/** SARIF's names of severities (SARIF 2.1.0, 3.27.10). */
const levels: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'note'}

/**
 * For programs that gather the results of checks: SARIF 2.1.0 (OASIS Standard, 27 March 2020).
 *
 * @param toolVersion  Of briefs.
 */
export function asSarif(papers: ReadonlyArray<CheckedPaper>, toolVersion: string): string {
  const notices = papers.flatMap((paper) => paper.notices)
  const ids = [...new Set(notices.map(({rule}) => rule))]
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'briefs', version: toolVersion, rules: ids.map(ruleOf)}},
        columnKind: 'utf16CodeUnits',
        results: notices.map((notice) => resultOf(notice, ids.indexOf(notice.rule))),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function ruleOf(id: string): object {
  const rule =
    findingRules[id as FindingRuleId] ??
    rules[id as keyof typeof rules] ??
    overlayRules[id as keyof typeof overlayRules]
  const name = Object.hasOwn(findingRules, id) ? {name: findingTerm(id as FindingRuleId)?.en} : {}
  return {
    id,
    ...name,
    ...(rule && {shortDescription: {text: rule.summary}, fullDescription: {text: rule.why}, help: {text: rule.why}}),
  }
}

function resultOf(notice: Notice, ruleIndex: number): object {
  const {rule, severity, message, file, place, isInFile, waived, fingerprint} = notice
  const region = place && isInFile ? {region: place} : {}
  const where =
    place && !isInFile ? ` (line ${place.startLine} of the text that \`briefs inspect --source\` prints)` : ''
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: {text: `${message}${where}`},
    locations: [{physicalLocation: {artifactLocation: artifactOf(file), ...region}}],
    partialFingerprints: {'briefs/v1': fingerprint},
    ...(waived !== null && {suppressions: [{kind: 'external', status: 'accepted', justification: waived}]}),
  }
}

/** Seen from the root of the sources, where it lies under that. */
function artifactOf(file: string): object {
  const uri = file.split('/').map(encodeURIComponent).join('/')
  return file.startsWith('/') ? {uri: `file://${uri}`} : {uri, uriBaseId: '%SRCROOT%'}
}
