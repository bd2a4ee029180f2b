import type {Pack} from '@region-briefs/core'
import type {Language} from './language.ts'

/** The workbook's title: the region and its pathway; for all regions, the paper. What the paper says stays Chinese. */
export function workbookTitle(pack: Pack, language: Language): string {
  const [pathway] = pack.pathways
  const {colon, all, data, way} = parts[language]
  if (pack.id === 'all') return [all, pack.document.title].filter((part) => part !== '').join(colon)
  const label = pack.label[language] || pack.label.zh
  if (!pathway || pathway.from === null || pathway.to === null) return `${label}${colon}${data}`
  return `${label}${colon}${way(pathway.from, pathway.to)}`
}

const parts = {
  zh: {
    colon: '：',
    all: '各区域比较',
    data: '区域数据',
    way: (from: string, to: string) => `从${from}到${to}`,
  },
  en: {
    colon: ': ',
    all: 'All regions compared',
    data: 'regional data',
    way: (from: string, to: string) => `from ${from} to ${to}`,
  },
}
