import {bareCity, cityForms, cityNames} from '../../regions/city-table.ts'
import {provinceTable} from '../../regions/province-table.ts'
import type {RegionBook} from '../../regions/region-book.ts'
import {localPlaceTable} from './local-place-table.ts'
import {type Term, term, terms} from './term.ts'

/**
 * Places that measures name, for an analyst to mend; regions, provinces and cities come from their own tables. Sources: 国务院 on 国家级新区, 自贸试验区 and ports open to the world (国家口岸管理办公室, 口岸名录);
 * 外交部, 国家和组织 (countries by their short names).
 */

/** New areas, parks, ports and crossings, corridors and lines. */
const zones: ReadonlyArray<Term> = [
  term('中老铁路', '中老昆万铁路'),
  term('临港新片区', '上海自贸试验区临港新片区', '上海临港新片区', '上海临港'),
  term('河套深港科技创新合作区', '河套合作区', '河套深港合作区'),
  term('前海', '前海深港现代服务业合作区', '前海合作区'),
  term('横琴', '横琴粤澳深度合作区'),
  term('西部陆海新通道沿线', '陆海新通道沿线'),
  ...terms(
    '雄安新区 雄安 浦东新区 滨海新区 两江新区 舟山群岛新区 兰州新区 南沙新区 南沙 西咸新区 贵安新区 西海岸新区 金普新区 天府新区 湘江新区 江北新区 福州新区 滇中新区 哈尔滨新区 长春新区 赣江新区 ' +
      '海南自由贸易港 海南自贸港 洋浦 洋山港 洋山 宁波舟山港 北部湾港 北部湾国际门户港 黄骅港 曹妃甸 京唐港 天津港 青岛港 上海港 深圳港 广州港 钦州港 湛江港 连云港港 大连港 营口港 ' +
      '巴克图 吉木乃 红其拉甫 伊尔克什坦 吐尔尕特 喀什经济开发区 二连浩特 甘其毛都 策克 珲春 图们 东宁 抚远 同江 黑瞎子岛 ' +
      '磨憨 瑞丽 河口口岸 勐腊 猴桥 腾冲 凭祥 友谊关 东兴 龙邦 水口 吉隆口岸 樟木 吉隆 亚东口岸 昆山 太仓 晋江 张江 中关村 亦庄 通州 北京城市副中心 平潭 ' +
      '西安国际港务区 中哈霍尔果斯国际边境合作中心 两江 万州 涪陵 长江新区 光谷 洞庭湖 鄱阳湖 太湖 三江源 河西走廊 柴达木 塔里木 准噶尔 松嫩平原 三江平原 辽河平原 黄淮海 黄淮 ' +
      '皖北 皖江 皖南 苏北 苏中 苏南 浙东 浙西 粤东 粤西 粤北 粤东西北 鲁西 鲁南 豫东 豫西 豫南 湘南 湘东 赣南 闽南 闽西 桂北 川南 川东北 川西 滇西 滇东北 渝东北 渝东南 陕北 陕南 关中 陇东 辽西 辽东半岛 冀中南 晋北 雷州半岛 海峡西岸 ' +
      '港澳 港澳台 金门 马祖 中蒙俄经济走廊 中巴经济走廊 中国—中南半岛经济走廊 新亚欧大陆桥 孟中印缅经济走廊 平陆运河 中吉乌铁路 川藏铁路 沿江高铁 京津雄 广深港 广深 广佛 深港 沪宁合 G60科创走廊 长江干线 三峡枢纽 三峡',
  ),
]

/** Countries, foreign cities and groups of countries. */
const abroad: ReadonlyArray<Term> = [
  term('东盟', '东南亚国家联盟', '东盟国家', '东盟十国'),
  term('欧盟', '欧洲联盟'),
  term('中亚', '中亚五国', '中亚国家', '中亚地区'),
  term('亚太', '亚太地区', '亚太区域'),
  term('“一带一路”共建国家', '共建“一带一路”国家', '“一带一路”沿线国家', '“一带一路”国家', '“一带一路”沿线'),
  term('阿联酋', '阿拉伯联合酋长国'),
  ...terms(
    '日韩 欧美 东南亚 东北亚 南亚 西亚 东亚 北亚 亚洲 欧洲 中东欧 东欧 西欧 北欧 北美 南美 拉美 拉丁美洲 非洲 中东 海湾国家 海合会 欧亚 欧亚经济联盟 太平洋岛国 大洋洲 上合组织国家 湄公河 澜湄 北极 ' +
      '日本 韩国 朝鲜 蒙古国 蒙古 俄罗斯 俄远东 远东 哈萨克斯坦 吉尔吉斯斯坦 塔吉克斯坦 乌兹别克斯坦 土库曼斯坦 巴基斯坦 印度尼西亚 印度 印尼 孟加拉国 尼泊尔 斯里兰卡 缅甸 老挝 越南 泰国 柬埔寨 马来西亚 新加坡 ' +
      '菲律宾 文莱 东帝汶 澳大利亚 新西兰 巴布亚新几内亚 斐济 美国 加拿大 墨西哥 秘鲁 智利 巴西 阿根廷 厄瓜多尔 哥伦比亚 沙特阿拉伯 沙特 卡塔尔 科威特 阿曼 伊朗 伊拉克 土耳其 以色列 埃及 ' +
      '埃塞俄比亚 肯尼亚 坦桑尼亚 尼日利亚 南非 摩洛哥 阿尔及利亚 安哥拉 赞比亚 英国 法国 德国 意大利 西班牙 葡萄牙 荷兰 比利时 瑞士 瑞典 挪威 芬兰 丹麦 波兰 捷克 匈牙利 塞尔维亚 罗马尼亚 保加利亚 希腊 白俄罗斯 乌克兰 爱尔兰 奥地利 ' +
      '首尔 釜山 仁川 东京 大阪 横滨 名古屋 新潟 吉隆坡 曼谷 河内 胡志明市 万象 金边 仰光 雅加达 马尼拉 悉尼 墨尔本 奥克兰 利马 钱凯港 圣地亚哥 温哥华 洛杉矶 西雅图 旧金山 纽约 ' +
      '莫斯科 符拉迪沃斯托克 海参崴 新西伯利亚 阿拉木图 阿斯塔纳 塔什干 比什凯克 杜尚别 伊斯兰堡 瓜达尔港 迪拜 伦敦 巴黎 法兰克福 杜伊斯堡 汉堡 鹿特丹 布达佩斯 华沙 罗兹 马德里 列日',
  ),
]

/** What behind a province or a city makes a place of its own: 上海自贸试验区, 钦州港, 磨憨口岸. Longest first. */
export const zoneEndings: ReadonlyArray<string> = (
  '生态绿色一体化发展示范区 一体化发展示范区 产业合作区 经贸合作示范区 跨境经济合作区 边境经济合作区 重点开发开放试验区 国家级新区 自由贸易试验区 自贸试验区 自由贸易港 自贸港 自贸区 综合保税区 保税港区 保税区 经济技术开发区 经济开发区 经开区 高新技术产业开发区 高新区 国际陆港 国际空港 航空港经济综合实验区 航空港 航空港区 国际机场 机场 ' +
  '国际港务区 片区 革命老区 城市带 经济区 都市圈 城市群 经济带 国际合作示范区 合作示范区 新区 口岸 港区 港口 港'
).split(' ')

/** Words that end a list of places: what stands between two known ones is one too. */
export const placeListEnd: RegExp =
  /^等[^，。；、,;]{0,8}?(?:[地省市]|省份|省区|省市|城市|国家|口岸|枢纽|港口|节点|园区|自贸试验区|机场|边境口岸)/

/** @returns  All places, regions first: a form that two of them share is the region's. */
export function placeTerms(book: RegionBook): Array<Term> {
  return [
    ...book.entries
      // 内陆枢纽, 城市群: kinds of place, and none.
      .filter(({id}) => id !== 'clusters' && id !== 'inland')
      .map(({id, zh, names}): Term => ({label: zh, code: id, forms: names})),
    ...provinceTable.map(({code, short, full}): Term => ({label: short, code, forms: [short, full]})),
    ...zones,
    ...abroad,
    ...localPlaceTable,
    ...cityNames.map((name): Term => ({label: bareCity(name), code: null, forms: cityForms(name)})),
  ]
}
