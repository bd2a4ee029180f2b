import {provinceTable} from '../regions/province-table.ts'
import {regionTable} from '../regions/region-table.ts'
import type {Term} from './terms.ts'

/**
 * English names of whose a figure can be, by the Chinese ones that texts print. Sources: 外交部 and UN Terminology (short names of
 * countries), the organisations' own English pages. For an analyst to extend.
 */
const names: Readonly<Record<string, string>> = {
  中国: 'China',
  内地: 'mainland China',
  中国内地: 'mainland China',
  全球: 'the world',
  世界: 'the world',
  APEC: 'APEC',
  APEC地区: 'the APEC region',
  APEC各成员: 'APEC members',
  APEC成员: 'APEC members',
  APEC成员经济体: 'APEC members',
  APEC其他成员: 'the other APEC members',
  APEC其他成员经济体: 'the other APEC members',
  APEC其他经济体: 'the other APEC economies',
  亚太经合组织其他成员: 'the other APEC members',
  亚太地区: 'Asia-Pacific',
  RCEP成员国: 'RCEP members',
  RCEP其他成员: 'the other RCEP members',
  RCEP其他成员国: 'the other RCEP members',
  东盟: 'ASEAN',
  东盟国家: 'ASEAN countries',
  东盟十国: 'ASEAN',
  东盟其他成员国: 'the other ASEAN members',
  欧盟: 'the European Union',
  欧元区: 'the euro area',
  中亚: 'Central Asia',
  中亚五国: 'the five countries of Central Asia',
  非洲: 'Africa',
  拉美: 'Latin America',
  欧洲: 'Europe',
  发达国家: 'developed countries',
  发展中国家: 'developing countries',
  新兴经济体: 'emerging economies',
  金砖国家: 'BRICS',
  '共建“一带一路”国家': 'Belt and Road partner countries',
  '“一带一路”共建国家': 'Belt and Road partner countries',
  美国: 'the United States',
  日本: 'Japan',
  韩国: 'the Republic of Korea',
  俄罗斯: 'Russia',
  印度: 'India',
  印度尼西亚: 'Indonesia',
  越南: 'Viet Nam',
  泰国: 'Thailand',
  马来西亚: 'Malaysia',
  新加坡: 'Singapore',
  菲律宾: 'the Philippines',
  文莱: 'Brunei Darussalam',
  老挝: 'Lao PDR',
  柬埔寨: 'Cambodia',
  缅甸: 'Myanmar',
  蒙古国: 'Mongolia',
  哈萨克斯坦: 'Kazakhstan',
  德国: 'Germany',
  法国: 'France',
  英国: 'the United Kingdom',
  意大利: 'Italy',
  加拿大: 'Canada',
  墨西哥: 'Mexico',
  巴西: 'Brazil',
  智利: 'Chile',
  秘鲁: 'Peru',
  澳大利亚: 'Australia',
  新西兰: 'New Zealand',
  巴布亚新几内亚: 'Papua New Guinea',
  大湾区: 'the Greater Bay Area',
  东部: 'the East',
  中部: 'Central China',
  西部: 'the West',
  东北: 'the Northeast',
}

/**
 * A name in English.
 *
 * @param name  As a text prints it, with or without spaces: of a country, an organisation, a province or a region of the tables.
 * @returns     Null for any other, which outputs show as printed.
 */
export function nameTerm(name: string): Term | null {
  const bare = name.replaceAll(/\s/g, '')
  const both = /^(.{1,12})[和与](.{1,12})$/u.exec(bare)
  if (Object.hasOwn(names, bare)) return {zh: name, en: names[bare]!}
  const province = provinceTable.find(({short, full}) => short === bare || full === bare)
  if (province) return {zh: name, en: province.en}
  const region = regionTable.find(({zh, names: forms}) => zh === bare || forms.includes(bare))
  if (region) return {zh: name, en: region.en}
  const [one, other] = [nameOfHalf(both?.[1]), nameOfHalf(both?.[2])]
  return one !== null && other !== null ? {zh: name, en: `${one} and ${other}`} : null
}

/** > | 广东和江苏 */
function nameOfHalf(half: string | undefined): string | null {
  return half === undefined ? null : (nameTerm(half)?.en ?? null)
}
