import type {Pack} from '@region-briefs/core'
import type {Wording} from '../wording/wording.ts'

/** What a pack's text is: a scholar's proposal, where the paper is known as scholarly and proposes pathways; else null. */
export function natureOf({words}: Wording, {document, pathways}: Pick<Pack, 'document' | 'pathways'>): string | null {
  return document.nature === 'scholarly' && pathways.length > 0 ? words.nature : null
}
