import type {Language} from '../language.ts'

/** The words of the cover. */
export interface CoverWords {
  nature: string
  missing: string
  region: string
  paper: string
  amounts: string
  edition: string
  citePaper: string
  citeWorkbook: string
  citeFigure: string
  citeFigureHow: string
  changes: string
  day: string
  tool: string
  begin: string
  noPathway: string
  noPathways: string
  definition: string
  title: string
  englishTitle: string
  authors: string
  date: string
  keywords: string
  clc: string
  documentCode: string
  articleId: string
  file: string
  allFigures: readonly [own: string, tied: string]
  regionFigures: readonly [own: string, tied: string]
  background: string
  others: string
  measures: string
  references: string
  statistics: string
  targets: string
  /** `missing` is not empty. */
  givesNone: (ofAll: boolean, missing: ReadonlyArray<string>) => string
}

export const coverWords: Readonly<Record<Language, CoverWords>> = {
  zh: {
    nature: '文本性质',
    missing: '没有的内容',
    region: '区域与路径',
    paper: '论文',
    amounts: '数字的多少',
    edition: '版本与引用',
    citePaper: '论文的引用方式',
    citeWorkbook: '本工作簿的引用方式',
    citeFigure: '数字的引用方式',
    citeFigureHow: '写明论文、行号和引文编号；全国数字须写明“全国”，不得写成本区域的数字',
    changes: '与上一版相比',
    day: '编制日期',
    tool: '编制工具',
    begin: '从这里开始',
    noPathway: '论文没有提出区域路径，因此没有分区域的工作簿',
    noPathways: '论文没有提出区域路径',
    definition: '区域的界定（本工具的区域表）',
    title: '题名',
    englishTitle: '英文题名',
    authors: '作者',
    date: '日期',
    keywords: '关键词',
    clc: '中图分类号',
    documentCode: '文献标识码',
    articleId: '文章编号',
    file: '论文文件',
    allFigures: ['各区域自身的数字（条）', '提及某一区域的全国数字（条）'],
    regionFigures: ['本区域自身的数字（条）', '提及本区域的全国数字（条）'],
    background: '全国背景数字（条）',
    others: '其他主体的数字（条）',
    measures: '举措（条）',
    references: '参考文献（条）',
    statistics: '统计数字',
    targets: '目标值',
    givesNone: (ofAll, missing) => `论文没有给出${ofAll ? '各区域' : '本区域'}自身的${missing.join('和')}`,
  },
  en: {
    nature: 'Kind of text',
    missing: 'Not in the paper',
    region: 'Region and pathway',
    paper: 'Paper',
    amounts: 'How much there is',
    edition: 'Edition and citation',
    citePaper: 'How to cite the paper',
    citeWorkbook: 'How to cite this workbook',
    citeFigure: 'How to cite a figure',
    citeFigureHow:
      'Give the paper, the line and the citation number; say of a national figure that it is national, never that it is the region’s.',
    changes: 'Since the last edition',
    day: 'Date of edition',
    tool: 'Made with',
    begin: 'Begin here',
    noPathway: 'The paper proposes no regional pathway, so there are no workbooks by region.',
    noPathways: 'The paper proposes no regional pathway.',
    definition: 'Definition of the region (our table)',
    title: 'Title',
    englishTitle: 'Title in English',
    authors: 'Authors',
    date: 'Date',
    keywords: 'Keywords',
    clc: 'CLC number',
    documentCode: 'Document code',
    articleId: 'Article ID',
    file: 'File',
    allFigures: ['Figures of the regions themselves', 'National figures in sentences on a region'],
    regionFigures: ['Figures of the region itself', 'National figures in sentences on the region'],
    background: 'National background figures',
    others: 'Figures of others',
    measures: 'Measures',
    references: 'References',
    statistics: 'statistics',
    targets: 'targets',
    givesNone: (ofAll, missing) =>
      `The paper gives no ${missing.join(' and no ')} of ${ofAll ? 'the regions themselves' : 'the region itself'}.`,
  },
}
