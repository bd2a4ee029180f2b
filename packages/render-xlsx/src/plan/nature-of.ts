import type {Pack} from '@region-briefs/core'

/** A scholar's proposal must not be read as a decision; null where the paper does not show what it is. */
export function natureOf({document, pathways}: Pack): string | null {
  if (document.nature !== 'scholarly') return null
  return pathways.length === 0 ? '学术论文，不是政策文件' : '学者的路径建议，不是政策文件'
}
