/**
 * Units that an overlay may give its values in, for an analyst to mend. A unit with 万 or 亿 is a unit of its own: values are never
 * turned from one into another. Source: 国家统计局《中国统计年鉴2024》, units of its tables; 国务院《关于在我国统一实行法定计量单位的命令》(1984).
 */
export const overlayUnits: ReadonlySet<string> = new Set([
  ...withScales([
    '元',
    '美元',
    '港元',
    '澳门元',
    '新台币',
    '欧元',
    '人',
    '户',
    '个',
    '家',
    '件',
    '项',
    '台',
    '辆',
    '套',
    '吨',
    '公里',
  ]),
  ...withScales([
    '千瓦',
    '千瓦时',
    '立方米',
    '平方米',
    '公顷',
    '亩',
    '吨标准煤',
    '吨公里',
    '人公里',
    '人次',
    '标箱',
    'TEU',
    '张',
    '所',
    '处',
  ]),
  ...words('% ‰ 个百分点 倍 比 指数 位 岁 年 天 小时 平方公里 公里/百平方公里 千克 克 吨/公顷 千克/公顷 mm 毫米 ℃'),
  ...words('元/人 万元/人 人/平方公里 美元/人 千克/人 吨/人 件/万人 人/万人 张/千人 吨标准煤/万元 微克/立方米'),
  ...words('百万元 百万美元 百万港元 百万澳门元 百万新台币 十亿美元'),
])

function words(list: string): Array<string> {
  return list.split(' ')
}

function withScales(units: ReadonlyArray<string>): Array<string> {
  return units.flatMap((unit) => [unit, `千${unit}`, `万${unit}`, `亿${unit}`, `万亿${unit}`])
}
