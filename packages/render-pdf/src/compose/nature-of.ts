import type {Pack} from '@region-briefs/core'
import {words} from '../wording/words.ts'

/** What a pack's text is: a scholar's proposal, where the paper is known as scholarly and proposes pathways; else null. */
export function natureOf({document, pathways}: Pick<Pack, 'document' | 'pathways'>): string | null {
  return document.nature === 'scholarly' && pathways.length > 0 ? words.nature : null
}
