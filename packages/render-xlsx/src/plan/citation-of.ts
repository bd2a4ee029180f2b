import type {Pack} from '@region-briefs/core'

/** How to cite the paper, as far as it prints what GB/T 7714 asks for: 作者. 题名. 日期. 文章编号. */
export function citationOf(document: Pack['document']): string {
  const {articleId} = document.identifiers
  const parts = [
    document.authors.join('，'),
    document.title,
    document.date ?? '',
    articleId === null ? '' : `文章编号 ${articleId}`,
  ]
  return parts
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ')
}
