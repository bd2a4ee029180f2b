/**
 * Countries and economies by the short names that Chinese texts print. Sources: GB/T 2659.1—2022 (short names in Chinese);
 * 外交部, list of countries and organisations; 朝鲜 and 英国 and the like are the forms in use. 香港, 澳门 and 台湾 stand in
 * the table of provinces.
 */
export const countryNames: ReadonlyArray<string> = (
  '美国 日本 韩国 朝鲜 蒙古国 蒙古 俄罗斯 印度尼西亚 印尼 印度 越南 老挝 柬埔寨 缅甸 泰国 马来西亚 新加坡 菲律宾 文莱 东帝汶 ' +
  '巴基斯坦 孟加拉国 斯里兰卡 尼泊尔 不丹 马尔代夫 阿富汗 哈萨克斯坦 乌兹别克斯坦 吉尔吉斯斯坦 塔吉克斯坦 土库曼斯坦 ' +
  '伊朗 伊拉克 沙特阿拉伯 沙特 阿联酋 卡塔尔 科威特 阿曼 巴林 也门 约旦 以色列 巴勒斯坦 黎巴嫩 叙利亚 土耳其 塞浦路斯 格鲁吉亚 亚美尼亚 阿塞拜疆 ' +
  '英国 德国 法国 意大利 西班牙 葡萄牙 荷兰 比利时 卢森堡 爱尔兰 瑞士 奥地利 瑞典 挪威 丹麦 芬兰 冰岛 希腊 马耳他 ' +
  '波兰 捷克 斯洛伐克 匈牙利 罗马尼亚 保加利亚 塞尔维亚 克罗地亚 斯洛文尼亚 波黑 黑山 北马其顿 阿尔巴尼亚 爱沙尼亚 拉脱维亚 立陶宛 乌克兰 白俄罗斯 摩尔多瓦 ' +
  '加拿大 墨西哥 古巴 牙买加 巴拿马 哥斯达黎加 尼加拉瓜 洪都拉斯 危地马拉 萨尔瓦多 多米尼加 ' +
  '巴西 阿根廷 智利 秘鲁 哥伦比亚 厄瓜多尔 委内瑞拉 玻利维亚 乌拉圭 巴拉圭 圭亚那 苏里南 ' +
  '澳大利亚 新西兰 巴布亚新几内亚 斐济 所罗门群岛 萨摩亚 汤加 瓦努阿图 ' +
  '埃及 利比亚 突尼斯 阿尔及利亚 摩洛哥 苏丹 埃塞俄比亚 肯尼亚 坦桑尼亚 乌干达 卢旺达 吉布提 尼日利亚 加纳 科特迪瓦 塞内加尔 喀麦隆 加蓬 ' +
  '刚果（金） 刚果（布） 安哥拉 赞比亚 津巴布韦 莫桑比克 马达加斯加 毛里求斯 南非 纳米比亚 博茨瓦纳'
).split(' ')

/** Groups of countries that texts speak of as one; the longest form is tried first. */
export const groupNames: ReadonlyArray<string> = (
  '东盟十国 东盟国家 欧盟国家 RCEP国家 东盟10国 东盟 欧盟27国 欧盟 欧元区 英联邦 非盟 金砖国家 上合组织 阿盟 海合会 南方共同市场 欧亚经济联盟 ' +
  '中亚五国 中亚 中东欧国家 中东欧 中东 非洲 拉丁美洲 拉美 南亚 东南亚 中亚国家 欧洲 北美 大洋洲 七国集团 二十国集团 ' +
  'RCEP其他成员国 RCEP其他成员 RCEP成员国 RCEP伙伴 CPTPP成员国 ' +
  '共建“一带一路”国家 “一带一路”共建国家 “一带一路”沿线国家 “一带一路”沿线国家和地区 共建“一带一路”国家和地区 “一带一路”共建国家和地区 共建国家'
).split(' ')
