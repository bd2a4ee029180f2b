import type {Pack} from '@region-briefs/core'

/** The workbook's title: the region and its pathway; for all regions, the paper. */
export function workbookTitle(pack: Pack): string {
  const [pathway] = pack.pathways
  if (pack.id === 'all') return ['各区域比较', pack.document.title].filter((part) => part !== '').join('：')
  if (!pathway || pathway.from === null || pathway.to === null) return `${pack.label.zh}：区域数据`
  return `${pack.label.zh}：从${pathway.from}到${pathway.to}`
}
