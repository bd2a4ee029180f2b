import type {Pack, Term} from '@region-briefs/core'
import {both} from './language.ts'

/** A scholar's proposal must not be read as a decision; null where the paper does not show what it is. */
export function natureOf({document, pathways}: Pack): Term | null {
  if (document.nature !== 'scholarly') return null
  return pathways.length === 0
    ? both('学术论文，不是政策文件', 'a scholarly paper, not a policy document')
    : both('学者的路径建议，不是政策文件', 'pathways that scholars propose, not a policy document')
}
