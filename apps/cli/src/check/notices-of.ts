import type {Diagnostic, Finding, Model} from '@region-briefs/core'
import type {OverlayFile} from '../paper/read-overlays.ts'
import {isTold} from '../settings/apply-severities.ts'
import type {Settings} from '../settings/settings.ts'
import {whyWaived} from '../settings/waive-message.ts'
import type {CheckedPaper, Notice} from './notice.ts'

/**
 * Gather what there is to tell of a paper: messages about its text, checks that differ, and faults of the data.
 *
 * @param model     Weighed, its findings waived.
 * @param overlays  Laid over it.
 * @param waivers   What may stand of messages.
 * @param paper     Its path, as it is shown and as the host of the report wants it.
 * @param pathOf    The same of an overlay.
 */
export function noticesOf(
  model: Model,
  overlays: ReadonlyArray<OverlayFile>,
  waivers: Settings['waivers'],
  paper: {shown: string; file: string},
  pathOf: (overlay: OverlayFile) => string,
): CheckedPaper {
  const isInFile = model.document.source.format !== 'docx'
  // What only could not be checked is counted.
  const told = model.findings.filter(isTold)
  const notice = (diagnostic: Diagnostic, file: string, isInItsFile: boolean): Notice => ({
    ...fromDiagnostic(diagnostic, file, isInItsFile),
    waived: whyWaived(diagnostic, waivers),
  })
  const ofText = [
    ...model.diagnostics.map((diagnostic) => notice(diagnostic, paper.file, isInFile)),
    ...told.map((finding) => fromFinding(finding, paper.file, isInFile)),
  ]
  const ofData = overlays.flatMap((overlay) =>
    overlay.diagnostics.map((diagnostic) => notice(diagnostic, pathOf(overlay), true)),
  )
  return {
    paper: paper.shown,
    notices: [...ofText.toSorted(byPlace), ...ofData],
    agrees: model.findings.filter(({status}) => status === 'agrees').length,
    unchecked: model.findings.filter((finding) => finding.status === 'unchecked' && !isTold(finding)).length,
  }
}

function fromDiagnostic(
  {ruleId, severity, reason, place}: Diagnostic,
  file: string,
  isInFile: boolean,
): Omit<Notice, 'waived'> {
  return {
    rule: ruleId,
    severity,
    file,
    place: toPlace(place),
    isInFile,
    message: reason,
    fingerprint: `${ruleId}: ${reason}`,
  }
}

function fromFinding(
  {id, rule, severity, message, waived, position}: Finding,
  file: string,
  isInFile: boolean,
): Notice {
  return {rule, severity, file, place: toPlace(position), isInFile, message, waived, fingerprint: id}
}

function toPlace(position: Finding['position']): Notice['place'] {
  if (!position) return null
  const {start, end} = position
  return {startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column}
}

function byPlace(left: Notice, right: Notice): number {
  return (
    (left.place?.startLine ?? 0) - (right.place?.startLine ?? 0) ||
    (left.place?.startColumn ?? 0) - (right.place?.startColumn ?? 0)
  )
}
