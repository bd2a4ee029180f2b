/**
 * What lists of things have in common, for an analyst to mend: 粮食、油料、肉类产量 are 粮食产量, 油料产量 and 肉类产量.
 */

/** What the last thing of a list says for all. Readers try the longest first. */
export const sharedHeads: ReadonlyArray<string> = (
  '实际使用外资金额 实际使用外资 使用外资 到位资金 营业收入 利润总额 利润 用电量 保费收入 货物贸易规模 贸易规模 进出口总额 进出口总值 进出口额 进出口 出口总额 出口额 出口值 进口总额 进口额 进口值 贸易额 贸易总额 产业增加值 增加值 总产值 投资额 投资总额 零售额 销售额 总产量 产量 产值 总额 规模 占比 比重 销量 ' +
  '销售量 保有量 发电量 装机容量 吞吐量 货运量 客运量 周转量 出口 进口 收入 支出 人口 数量 面积 里程 增速 增长率 投资 存款余额 贷款余额 余额 价格 人数 从业人员 就业人数 覆盖率 普及率 入学率 参保人数 企业 用地'
).split(' ')

/** Those of them that are who has or does what is measured. */
export const ownersHeads: ReadonlyArray<string> = ['企业']

/** Things of one sort that a list parts: what stands behind the last one is said of all. 城镇和农村居民人均可支配收入. */
export const siblings: ReadonlyArray<ReadonlyArray<string>> = [
  ['城镇', '农村', '乡村', '城市'],
  [
    '国有及国有控股企业',
    '国有控股企业',
    '国有企业',
    '民营企业',
    '私营企业',
    '外商投资企业',
    '外资企业',
    '外商及港澳台投资企业',
    '股份制企业',
    '集体企业',
  ],
  ['国有', '民营', '私营', '外资', '集体'],
  ['公路', '铁路', '水路', '水运', '民航', '航空', '管道', '海运', '空运'],
  ['男性', '女性'],
  ['进口', '出口'],
  ['货物', '服务'],
  ['第一产业', '第二产业', '第三产业', '一产', '二产', '三产'],
  ['第一', '第二', '第三', '一', '二', '三'],
  ['农业', '工业', '建筑业', '服务业', '制造业', '采矿业', '金融业', '房地产业'],
  ['住户', '企业', '非金融企业'],
  ['小学', '初中', '高中', '普通高中', '本科', '研究生'],
]

/** A word for things that come in a fixed order, and what they are: 三次产业增加值分别增长…. Source: 国家统计局《三次产业划分规定》(2012). */
export const orderedWholes: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ['三次产业', ['第一产业', '第二产业', '第三产业']],
  ['三大产业', ['第一产业', '第二产业', '第三产业']],
  ['一二三产业', ['第一产业', '第二产业', '第三产业']],
  ['城乡居民', ['城镇居民', '农村居民']],
]

/** The verb behind 分别 names the measure where the list does not: 分别出口 2380.3 亿元. */
export const measuringVerbs: ReadonlyArray<string> = '进出口 出口 进口 投资 新增 完成 产出 生产 销售 接待'.split(' ')

/** A measure that is no thing of its own: 增速分别为 is said of the things listed before it. */
export const bareMeasures: RegExp =
  /^(?:其)?(?:增速|增幅|降幅|涨幅|跌幅|升幅|占比|比重|份额|规模|总额|金额|数量|产量|产值|所占比重|贡献率)?$/

/** What a clause says of a list that the next one gives figures for: 服装、家具出口有所下滑，降幅分别为…. */
export const saidOfList: RegExp =
  /(?:均|都)?(?:有所|呈现?|出现|实现|保持)?(?:较快|小幅|大幅|稳步|不同程度|明显)?(?:下滑|下降|增长|上升|回落|上涨|下跌|提高|减少|增加)$/
