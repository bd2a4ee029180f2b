/**
 * Cities that texts name without 市. Sources: GB/T 2260—2007 (names); capitals of provinces, the five cities with a plan of
 * their own (计划单列市) and cities whose 2024 output passed a trillion yuan. Names that are common words besides (中山, 黄山,
 * 平安) are left out: with 市 behind they are found as places.
 */
export const cityNames: ReadonlyArray<string> = (
  '石家庄 太原 呼和浩特 沈阳 长春 哈尔滨 南京 杭州 合肥 福州 南昌 济南 郑州 武汉 长沙 广州 南宁 海口 成都 贵阳 昆明 拉萨 西安 兰州 西宁 银川 乌鲁木齐 ' +
  '深圳 大连 青岛 宁波 厦门 苏州 无锡 常州 南通 徐州 佛山 东莞 珠海 惠州 泉州 温州 绍兴 嘉兴 金华 义乌 烟台 潍坊 唐山 洛阳 宜昌 襄阳 芜湖 赣州 柳州 三亚 绵阳 遵义 喀什 霍尔果斯 满洲里 绥芬河 阿拉山口 前海 横琴 浦东 河套'
).split(' ')
