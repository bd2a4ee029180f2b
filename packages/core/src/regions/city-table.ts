/** The cities of a province. */
export interface CityRow {
  /** ISO 3166-2 code; null for names that are places in two provinces. */
  readonly province: string | null
  /** Cities and prefectures. One whose bare name is another word is printed with its 市, 州 or 地区. */
  readonly cities: ReadonlyArray<string>
  /** Counties, districts and zones that texts name without the city that they lie in. */
  readonly parts: ReadonlyArray<string>
}

/**
 * Cities and prefectures by province, for an analyst to mend. Source: 民政部《中华人民共和国行政区划简册》 (prefecture-level units, and
 * counties under a province directly that plans name).
 */
const cityTable: ReadonlyArray<CityRow> = rows([
  ['CN-HE', '石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水'],
  ['CN-SX', '太原 大同市 阳泉 长治市 晋城 朔州 晋中 运城 忻州 临汾 吕梁'],
  ['CN-NM', '呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 兴安盟 锡林郭勒 阿拉善', '满洲里'],
  ['CN-LN', '沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳市 葫芦岛'],
  ['CN-JL', '长春 吉林市 四平 辽源 通化 白山市 松原 白城 延边'],
  ['CN-HL', '哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化 大兴安岭', '绥芬河'],
  ['CN-JS', '南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁'],
  ['CN-ZJ', '杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水', '义乌'],
  ['CN-AH', '合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山市 滁州 阜阳 宿州 六安 亳州 池州 宣城'],
  ['CN-FJ', '福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德'],
  ['CN-JX', '南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶'],
  ['CN-SD', '济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照市 临沂 德州 聊城 滨州 菏泽'],
  ['CN-HA', '郑州 开封市 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 济源'],
  ['CN-HB', '武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 仙桃 潜江 天门市'],
  ['CN-HN', '长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西'],
  [
    'CN-GD',
    '广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山市 潮州 揭阳 云浮',
    '前海 横琴',
  ],
  ['CN-GX', '南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾市 崇左'],
  ['CN-HI', '海口 三亚 三沙 儋州'],
  ['CN-SC', '成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 凉山 甘孜'],
  ['CN-GZ', '贵阳 六盘水 遵义 安顺 毕节 铜仁 黔西南 黔东南 黔南'],
  ['CN-YN', '昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 楚雄 红河 文山州 西双版纳 大理 德宏 怒江州 迪庆'],
  ['CN-XZ', '拉萨 日喀则 昌都 林芝 山南市 那曲'],
  ['CN-SN', '西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康市 商洛'],
  ['CN-GS', '兰州 嘉峪关 金昌 白银市 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 临夏'],
  ['CN-QH', '西宁 海东市 玉树州 格尔木 德令哈'],
  ['CN-NX', '银川 石嘴山 吴忠 固原 中卫'],
  [
    'CN-XJ',
    '乌鲁木齐 克拉玛依 吐鲁番 哈密 昌吉 博尔塔拉 巴音郭楞 阿克苏 喀什 和田地区 伊犁 塔城 阿勒泰 石河子 五家渠',
    '霍尔果斯 阿拉山口',
  ],
  ['CN-TW', '台北 高雄'],
  ['CN-SH', '', '浦东'],
  // A plain of 内蒙古, a zone of 深圳.
  [null, '', '河套'],
])

function rows(
  table: ReadonlyArray<readonly [province: string | null, cities: string, parts?: string]>,
): Array<CityRow> {
  return table.map(([province, cities, parts = '']) => ({province, cities: words(cities), parts: words(parts)}))
}

function words(list: string): Array<string> {
  return list === '' ? [] : list.split(' ')
}

/** All names of the table. */
export const cityNames: ReadonlyArray<string> = cityTable.flatMap(({cities, parts}) => [...cities, ...parts])

/** The forms in which texts print a name of the table: alone and with 市, where alone it is no other word. */
export function cityForms(name: string): Array<string> {
  return withKind.test(name) ? [name] : [name, `${name}市`]
}

/** A name of the table without the 市, 州 or 地区 that it is found by: 朝阳. */
export function bareCity(name: string): string {
  return withKind.exec(name)?.[1] ?? name
}

/** 朝阳市; no 杭州. */
const withKind = /^(\p{Script=Han}{2})(?:市|州|地区)$/u

/** The province that a city lies in, by its name with or without 市; null for one that the table does not know. */
export function provinceOfCity(name: string): string | null {
  return provinces.get(name) ?? provinces.get(name.replace(/市$/, '')) ?? null
}

const provinces = new Map(
  cityTable.flatMap(({province, cities, parts}) => [...cities, ...parts].map((name) => [name, province] as const)),
)
