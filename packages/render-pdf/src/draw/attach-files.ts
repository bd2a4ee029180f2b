import type {Attachment} from '../briefing-options.ts'
import type {OpenDocument} from './open-document.ts'
import {safeText} from './safe-text.ts'

/**
 * Put files into the document, listed by name and associated with it as PDF/A-3 asks (ISO 19005-3, 6.8 and annex E).
 *
 * @param date  Of the document: a file's own would differ from run to run.
 */
export function attachFiles({pdf}: OpenDocument, attachments: ReadonlyArray<Attachment>, date: Date): void {
  const names = attachments.map(({name}) => safeText(name))
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new Error(`Unexpected second attachment \`${twice}\`, expected each name once`)
  for (const [index, {bytes, mediaType, description, relationship}] of attachments.entries()) {
    pdf.file(bytes, {
      name: names[index]!,
      type: mediaType,
      description: safeText(description),
      relationship,
      creationDate: date,
      modifiedDate: date,
    })
  }
}
