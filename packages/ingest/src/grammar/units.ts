/**
 * Units of figures, as an analyst would mend them. `unit` is the base unit in the model (ISO 4217 for money).
 * `factor` takes a printed number to the base unit, before any scale word (万, 亿) is applied.
 *
 * Sources: model.md, "Observation" (family of counts); GB/T 3100—1993 (SI units and those used with them);
 * ISO 4217 (currencies).
 */
export interface UnitEntry {
  readonly unit: string
  readonly factor: number
  /** `classifier`: 个, 家 …; with a small Chinese numeral (三个方面) it announces a list and is no figure. */
  readonly family: 'money' | 'ratio' | 'classifier' | 'physical'
}

const money = (unit: string): UnitEntry => ({unit, factor: 1, family: 'money'})
const ratio = (unit: string, factor = 1): UnitEntry => ({unit, factor, family: 'ratio'})
const count: UnitEntry = {unit: 'count', factor: 1, family: 'classifier'}
const physical = (unit: string): UnitEntry => ({unit, factor: 1, family: 'physical'})

/** Printed unit to entry. */
export const units: ReadonlyMap<string, UnitEntry> = new Map<string, UnitEntry>([
  ['元人民币', money('CNY')],
  ['人民币', money('CNY')],
  ['元', money('CNY')],
  ['美元', money('USD')],
  ['欧元', money('EUR')],
  ['日元', money('JPY')],
  ['港元', money('HKD')],
  ['港币', money('HKD')],
  ['英镑', money('GBP')],
  ['韩元', money('KRW')],
  ['卢布', money('RUB')],
  ['新台币', money('TWD')],
  ['台币', money('TWD')],
  ['澳门元', money('MOP')],
  ['澳元', money('AUD')],
  ['加元', money('CAD')],
  ['新加坡元', money('SGD')],
  ['瑞士法郎', money('CHF')],
  ['卢比', money('INR')],
  ['泰铢', money('THB')],
  ['林吉特', money('MYR')],
  ['越南盾', money('VND')],
  ['印尼盾', money('IDR')],
  ['雷亚尔', money('BRL')],
  ['兰特', money('ZAR')],
  ['坚戈', money('KZT')],
  ['迪拉姆', money('AED')],
  ['%', ratio('%')],
  ['‰', ratio('%', 0.1)],
  ['个百分点', ratio('pp')],
  ['百分点', ratio('pp')],
  ['个基点', ratio('pp', 0.01)],
  ['基点', ratio('pp', 0.01)],
  ['个BP', ratio('pp', 0.01)],
  ['折', ratio('%', 10)],
  ['倍', ratio('times')],
  ...[...'家个项人户辆条次趟名件处所种类款只位例场宗笔国座'].map((classifier) => [classifier, count] as const),
  ['人次', physical('人次')],
  ['户次', physical('户次')],
  ['架次', physical('架次')],
  ['班次', physical('班次')],
  ...[
    '列',
    '台',
    '艘',
    '套',
    '架',
    '标箱',
    '标准箱',
    'TEU',
    '吨',
    '吨公里',
    '公斤',
    '千克',
    '克',
    '毫米',
    '℃',
    '摄氏度',
    'GW',
    'MW',
    'μg/m³',
    '毫克',
    '微克',
    '斤',
    '公里',
    '千米',
    '海里',
    '米',
    '厘米',
    '平方公里',
    '平方千米',
    '平方米',
    '公顷',
    '亩',
    '立方米',
    '升',
    '桶',
    '千瓦时',
    '千瓦',
    '瓦',
    '吨标准煤',
    '小时',
    '分钟',
    '天',
    '个工作日',
    '工作日',
    '个月',
    '岁',
    '册',
    '张',
    '公里/小时',
    '间',
    '床',
    '张床',
    '栋',
    '幢',
    '棵',
    '株',
    '头',
    '只羊',
    '羽',
    '枚',
    '单',
    '批次',
    '箱',
    '周',
    '秒',
    '毫秒',
    '盎司',
    '蒲式耳',
    '英里',
    '磅',
    'EFLOPS',
    'PFLOPS',
    'Gbps',
    'Tbps',
    'kWh',
    'MWh',
    'GWh',
    'TWh',
    'kW',
    'kV',
    'kg',
    'km²',
    'm²',
    'm³',
    'km',
    'mm',
    'cm',
    'ha',
  ].map((unit) => [unit, physical(unit)] as const),
])

/** A unit before one of these is the beginning of another word: 折合, 折算. */
export const notUnitBefore: ReadonlyMap<string, string> = new Map([
  ['折', '合算旧线扣叠'],
  ['单', '位个项独列'],
  ['头', '部'],
  ['床', '位'],
  ['周', '边围年岁期转'],
  ['间', '接'],
])

/** Scale words after a number, longest first: 万亿 before 万. */
export const scales: ReadonlyArray<readonly [string, number]> = [
  ['万亿', 1e12],
  ['亿万', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['千万', 1e7],
  ['百万', 1e6],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
]

/** Nouns after a classifier that announce a list (6 个方面) and count nothing. Source: model.md, "Not figures". */
export const announcing: ReadonlyArray<string> = [
  '方面',
  '阶段',
  '层面',
  '维度',
  '领域',
  '原则',
  '坚持',
  '环节',
  '步骤',
  '部分',
  '问题',
  '特点',
  '特征',
  '关键词',
  '要点',
  '着力点',
  '字',
]

/** What may stand between the classifier and such a noun: 5 个重点领域. */
export const announcingBetween: ReadonlyArray<string> = ['重点', '关键', '主要', '重要', '核心', '突出', '具体', '基本']

/** Currencies that stand in front of a scaled amount: US$3.77 万亿, 港币 1,234 亿. Longest first. Source: ISO 4217. */
export const currencies: ReadonlyArray<readonly [string, string]> = [
  ['US$', 'USD'],
  ['HK$', 'HKD'],
  ['人民币', 'CNY'],
  ['港币', 'HKD'],
  ['美元', 'USD'],
  ['欧元', 'EUR'],
  ['￥', 'CNY'],
  ['¥', 'CNY'],
  ['€', 'EUR'],
  ['$', 'USD'],
]
