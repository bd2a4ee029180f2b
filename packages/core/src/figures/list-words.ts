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

/** What a list of places or of things is called behind it, with their number: 城东、城西和河口三个行政区. */
export const placeSorts: ReadonlyArray<string> =
  '行政区 市辖区 区县 县区 市县 县市 县市区 区 县 市 省 省区 省市 自治区 州 市州 地区 镇 乡镇 街道 园区 开发区 片区 功能区 城市 口岸 海关 国家 国 经济体 市场 港口 港区 城市群 都市圈'.split(
    ' ',
  )
export const thingSorts: ReadonlyArray<string> =
  '行业 产业 领域 门类 品种 产品 商品 板块 企业 项目 指标 税种 主体 渠道 类别'.split(' ')

/** The verb behind 分别 names the measure where the list does not: 分别出口 2380.3 亿元. */
export const measuringVerbs: ReadonlyArray<string> = '进出口 出口 进口 投资 新增 完成 产出 生产 销售 接待'.split(' ')

/** A measure that is no thing of its own: 增速分别为 is said of the things listed before it. */
export const bareMeasures: RegExp =
  /^(?:其)?(?:增速|增幅|降幅|涨幅|跌幅|升幅|占比|比重|份额|规模|总额|金额|数量|产量|产值|所占比重|贡献率|(?:进出口|出口|进口|贸易)(?:总?额|总?值|规模))?$/

/** What a clause says of a list that the next one gives figures for: 服装、家具出口有所下滑，降幅分别为…; 船舶、汽车快速增长，分别增长…. */
export const saidOfList: RegExp = new RegExp(
  `(?:${[
    '(?:(?:增长|拉动|带动|支撑|引领|贡献)(?:作用|势头)?|需求|势头|表现|均|都|也|继续|持续)?(?:强劲|迅猛|突出|明显|显著|亮眼|抢眼|良好|旺盛|活跃|平稳|较好|走俏|领跑|向好|快速|较快|高速|稳步|小幅|大幅|加快)(?:增长|发展|上升|提升|下降|回落|扩大)?',
    '(?:继续|均|都)?保持了?(?:较快|快速|稳定|良好|两位数|高速)?(?:增长|增势|势头)',
    '增势(?:良好|强劲|明显|较好)',
    '(?:贸易|经贸|投资|人员)?(?:往来|合作)(?:日益|更加|更趋)?(?:频繁|密切|紧密)',
    '(?:均|都)?(?:有所|呈现?|出现|实现|保持)?(?:较快|小幅|大幅|稳步|不同程度|明显)?(?:下滑|下降|增长|上升|回落|上涨|下跌|提高|减少|增加)',
  ].join('|')})$`,
)
