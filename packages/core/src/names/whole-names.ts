/**
 * Names that other words hold or begin with, for an analyst to mend: 其中部分 is no 中部, 东北亚 no 东北. A name counts only
 * where the text before it does not end with `notBehind` and the text behind it does not begin with `notBefore`.
 */
const limits: ReadonlyMap<string, {readonly notBehind?: RegExp; readonly notBefore?: RegExp}> = new Map([
  ['东部', {notBefore: /^(?:战区|分)/}],
  ['中部', {notBehind: /[其集]$/, notBefore: /^[署分门队]/}],
  ['西部', {notBehind: /中$/, notBefore: /^(?:战区|分)/}],
  ['东北', {notBefore: /^(?:[亚虎风角侧向面部]|电网|财经|师范|林业大学|大学)/}],
  ['中国', {notBehind: /[其集]$/, notBefore: /^(?:政府网|式|人民银行|统计年鉴|方案|年”|—东盟|－东盟|-东盟)/}],
  ['全国', {notBefore: /^(?:人大|两会|政协|性)/}],
  ['东盟', {notBehind: /[—－–-]$/, notBefore: /^自贸区/}],
  ['内地', {notBehind: /[国省市县区境]$/}],
  ['世界', {notBefore: /^(?:贸易组织|银行|级|遗产|观|一流|各|市场|工厂|经济论坛)/}],
  ['全球', {notBefore: /^(?:价值链|产业链|供应链|治理|化|市场|最|性|挑战|资源|分工|发展倡议)/}],
  ['印度', {notBefore: /^(?:尼西亚|洋)/}],
  ['日本', {notBehind: /[今昨明近每当]$/}],
  ['西部地区', {notBehind: /中$/}],
  ['西部省份', {notBehind: /中$/}],
  ['沿海', {notBehind: /[沿]$/}],
  ['大湾区', {notBehind: /[京东]$/}],
  ['成渝', {notBehind: /[建完]$/}],
  // Cities whose characters meet in other words: 长江门户, 稳定西部, 联通辽宁, 出海口.
  ['江门', {notBehind: /[长珠沿跨过临]$/, notBefore: /^[户槛]/}],
  ['定西', {notBehind: /[稳确固锁决安限制指]$/, notBefore: /^[部方北南]/}],
  ['通辽', {notBehind: /[联连贯沟畅交流]$/, notBefore: /^宁/}],
  ['海口', {notBehind: /[出入近临陆沿]$/, notBefore: /^[岸]/}],
  ['北海', {notBehind: /[东西]$/, notBefore: /^(?:道|域|军)/}],
  ['南通', {notBehind: /[西东向往]$/, notBefore: /^[道往过达向用]/}],
  ['东营', {notBehind: /[股房广山]$/, notBefore: /^[业利商]/}],
  ['电子', {notBefore: /^(?:口岸|政务|证|单|化|围|商务|支付|签|发票|票|认证|监管|关锁|标签|通关|系统|数据)/}],
  ['机械', {notBefore: /^[化地]/}],
  ['互联网', {notBefore: /^[+＋]/}],
  ['国际贸易', {notBefore: /^(?:“?单一窗口|规则|中心|摩擦|格局|体系|秩序|环境)/}],
  ['准东', {notBehind: /[瞄精标水批对]$/}],
  ['兴义', {notBehind: /[振新复]$/}],
  ['中卫', {notBehind: /[其集]$/, notBefore: /^[生星视]/}],
  ['河源', {notBehind: /[黄]$/, notBefore: /^头/}],
  ['安庆', {notBehind: /[平]$/}],
  ['吉安', {notBehind: /[延]$/, notBefore: /^全/}],
  ['伊春', {notBefore: /^[季节耕]/}],
  ['大庆', {notBefore: /^典/}],
  ['安顺', {notBehind: /[平]$/, notBefore: /^序/}],
  ['新余', {notBehind: /[创更]$/, notBefore: /^[额量]/}],
  ['常州', {notBehind: /[非日]$/}],
  ['南平', {notBehind: /[西东]$/, notBefore: /^[原均衡]/}],
  ['三明', {notBefore: /^[确显]/}],
  ['六安', {notBefore: /^全/}],
  ['大理', {notBefore: /^[论念石想由解]/}],
  ['红河', {notBefore: /^谷/}],
  ['自贡', {notBefore: /^献/}],
  ['内江', {notBehind: /[境国省区省]$/, notBefore: /^[河海]/}],
  ['中山', {notBehind: /[孙]$/}],
  ['巴中', {notBefore: /^[经]/}],
  ['保山', {notBehind: /[环]$/}],
  ['普洱', {notBefore: /^茶/}],
  ['黑河', {notBehind: /[对]$/}],
  ['生态经济', {notBefore: /^[区带圈]/}],
  ['海洋经济', {notBefore: /^[区带圈]/}],
  ['临港经济', {notBefore: /^[区带圈]/}],
  ['临空经济', {notBefore: /^[区带圈]/}],
  ['亚太', {notBefore: /^经合|^经济合作/}],
  ['粮食', {notBefore: /^安全/}],
  ['自由贸易港', {notBehind: /海南$/}],
  ['自贸港', {notBehind: /海南$/}],
  ['传统产业', {notBefore: /^地区/}],
  ['三峡', {notBefore: /^大学/}],
  ['水口', {notBehind: /[取排出进供]$/}],
  ['光谷', {notBefore: /^物/}],
  ['东兴', {notBehind: /[广山]$/, notBefore: /^[办旺]/}],
  ['蒙古', {notBehind: /内$/}],
  ['东亚', {notBehind: /[广山]$/, notBefore: /^运/}],
  ['南亚', {notBehind: /[东]$/, notBefore: /^热带/}],
  ['西亚', {notBehind: /[马尼罗]$/}],
  ['中东', {notBehind: /[其集中]$/, notBefore: /^[部欧方]/}],
  ['北极', {notBefore: /^星/}],
  ['中亚', {notBehind: /[其集]$/, notBefore: /^热带/}],
  ['河内', {notBehind: /[黄运]$/, notBefore: /^[部河]/}],
  ['利马', {notBehind: /[索]$/}],
  ['智利', {notBehind: /[人]$/}],
  ['大连', {notBehind: /[扩加强]$/, notBefore: /^[接通锁]/}],
  ['成都市', {notBefore: /^圈/}],
  ['成都', {notBehind: /[建完形组促达变生]$/, notBefore: /^市圈/}],
  ['河南', {notBehind: /[黄淮运]$/}],
  ['河北', {notBehind: /[黄淮运]$/}],
  ['湖南', {notBehind: /[太鄱巢]$/}],
  ['湖北', {notBehind: /[太鄱巢]$/}],
  ['江西', {notBehind: /[长珠]$/}],
  ['山西', {notBehind: /[行唐泰舟昆]$/}],
  ['山东', {notBehind: /[行唐泰舟昆中]$/}],
  ['海南', {notBehind: /[上]$/}],
])

/** Whether the name at `start` to `end` of the text stands for itself, and is no part of another word. */
export function isWholeName(text: string, start: number, end: number): boolean {
  const limit = limits.get(text.slice(start, end))
  if (!limit) return true
  return (
    !limit.notBehind?.test(text.slice(Math.max(0, start - 4), start)) &&
    !limit.notBefore?.test(text.slice(end, end + 8))
  )
}

/** A name as a pattern: the spaces between its Latin and Chinese parts are free. */
export function freeSpaces(name: string): string {
  return name.replaceAll(' ', '\\s*')
}

/** A name as a pattern that does not fit where another word begins with it: 东北(?!亚). */
export function namePattern(name: string): string {
  const behind = limits.get(name)?.notBefore?.source.replace(/^\^/, '')
  return freeSpaces(name) + (behind ? `(?!${behind})` : '')
}

/**
 * Where a pattern of names fits a text, as names. What is no name hides none that begins inside it: 稳定西部 is no 定西, and 西部.
 *
 * @param pattern  Global.
 */
export function wholeNames(text: string, pattern: RegExp): Array<{form: string; start: number; end: number}> {
  const found: Array<{form: string; start: number; end: number}> = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index
    const end = start + match[0].length
    if (isWholeName(text, start, end)) found.push({form: match[0], start, end})
    else pattern.lastIndex = start + 1
  }
  return found
}
