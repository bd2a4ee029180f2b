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

/** How to cite a workbook, as GB/T 7714 does data sets: 编者. 题名[DS]. 日期. */
export function workbookCitation(title: string, day: string | null, toolVersion: string): string {
  return `region-briefs ${toolVersion}. ${title}[DS].${day === null ? '' : ` ${day}.`}`
}
