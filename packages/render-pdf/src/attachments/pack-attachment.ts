import type {Pack} from '@region-briefs/core'
import {packJson} from '@region-briefs/core/printing'
import type {Attachment} from '../briefing-options.ts'

/** Of the file within the PDF. */
const packName = 'pack.json'

/**
 * The pack that a briefing is made from, as a file within it: what is printed can be worked with.
 *
 * @param description  In the language of the briefing.
 */
export function packAttachment(pack: Pack, description: string): Attachment {
  return {
    name: packName,
    bytes: new TextEncoder().encode(packJson(pack)),
    mediaType: 'application/json',
    description,
    relationship: 'Source',
  }
}
