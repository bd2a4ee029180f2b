/**
 * Names that other words hold or begin with, for an analyst to mend: 其中部分 is no 中部, 东北亚 no 东北. A name counts only
 * where the text before it does not end with `notBehind` and the text behind it does not begin with `notBefore`.
 */
const limits: ReadonlyMap<string, {readonly notBehind?: RegExp; readonly notBefore?: RegExp}> = new Map([
  ['东部', {notBefore: /^(?:战区|分)/}],
  ['中部', {notBehind: /[其集]$/, notBefore: /^[署分门队]/}],
  ['西部', {notBefore: /^(?:战区|分)/}],
  ['东北', {notBefore: /^[亚虎风角侧向面部]/}],
  ['中国', {notBehind: /[其集]$/, notBefore: /^(?:政府网|式|人民银行|统计年鉴|方案|年”|—东盟|－东盟|-东盟)/}],
  ['全国', {notBefore: /^(?:人大|两会|政协|性)/}],
  ['东盟', {notBehind: /[—－–-]$/, notBefore: /^自贸区/}],
  ['内地', {notBehind: /[国省市县区境]$/}],
  ['世界', {notBefore: /^(?:贸易组织|银行|级|遗产|观|一流|各|市场|工厂|经济论坛)/}],
  ['全球', {notBefore: /^(?:价值链|产业链|供应链|治理|化|市场|最|性|挑战|资源|分工|发展倡议)/}],
  ['印度', {notBefore: /^(?:尼西亚|洋)/}],
  ['日本', {notBehind: /[今昨明近每当]$/}],
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

/** Whether the text holds the name, as a name. */
export function holdsName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (isWholeName(text, at, at + name.length)) return true
  }
  return false
}
