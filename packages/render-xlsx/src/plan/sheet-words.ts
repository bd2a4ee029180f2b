import type {SheetId} from './sheet.ts'

/** What is written on each tab, and what each sheet holds in a few words. */
export const sheetWords: Readonly<{[id in SheetId]: {name: string; title: string}}> = {
  cover: {name: '封面', title: '本工作簿是什么、出自哪篇论文、怎样引用'},
  contents: {name: '目录', title: '各工作表及其行数'},
  notes: {name: '说明', title: '单位、时期、符号和用词'},
  comparison: {name: '区域比较', title: '各区域的路径并列，一行一个区域'},
  indicators: {name: '指标', title: '论文中的数字，一行一个'},
  pathway: {name: '路径', title: '路径的起点、公式和终点，一行一项'},
  measures: {name: '举措', title: '路径的举措，一行一条'},
  'measure-details': {name: '举措明细', title: '举措点名的产业、地点和协定，一行一个'},
  mechanisms: {name: '机制', title: '论文列举的原则、机制、渠道、效应和阶段，一行一个'},
  series: {name: '区域数据', title: '外部数据与由它计算的数，一行一个地区一个时期'},
  checks: {name: '核对', title: '数字之间的核对，一行一条，算式可重算'},
  references: {name: '参考文献', title: '所引的文献，一行一条'},
  dictionary: {name: '数据字典', title: '每张表每一列的含义、类型、单位和可取的值'},
}
