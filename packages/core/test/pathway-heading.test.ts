import {expect, test} from 'vitest'
import {pathwayHeading} from '../src/pathways/pathway-heading.ts'
import {regionBook} from '../src/regions/region-book.ts'

const right: ReadonlyArray<readonly [string, string | null]> = [
  ['东部沿海：从制度型开放到创新高地', 'east | 东部沿海 | 制度型开放 → 创新高地'],
  ['中部地区:从内陆腹地到开放枢纽', 'central | 中部地区 | 内陆腹地 → 开放枢纽'],
  ['西部地区由资源输出向绿色合作转变', 'west | 西部地区 | 资源输出 → 绿色合作'],
  ['东北：老工业基地→开放前沿', 'northeast | 东北 | 老工业基地 → 开放前沿'],
  ['城市群：从功能分工走向协同网络', 'clusters | 城市群 | 功能分工 → 协同网络'],
  ['长江经济带：从通道到走廊', 'yangtze-belt | 长江经济带 | 通道 → 走廊'],
  ['皖北地区：从粮仓到厨房', 'null | 皖北地区 | 粮仓 → 厨房'],
  ['东部沿海', 'east | 东部沿海 | null → null'],
  ['数字经济：从量变到质变', null],
  ['区域经济高质量发展的内涵', null],
  ['从历史到未来', null],
  ['背景', null],
  ['西部：自资源输出地至绿色合作区', 'west | 西部 | 资源输出地 → 绿色合作区'],
  ['中部地区：变过路通道为产业走廊', 'central | 中部地区 | 过路通道 → 产业走廊'],
  ['东北：由老工业基地向新质制造高地跃升', 'northeast | 东北 | 老工业基地 → 新质制造高地'],
  ['西部地区:资源腹地 ⇒ 开放前沿', 'west | 西部地区 | 资源腹地 → 开放前沿'],
  ['成渝地区双城经济圈：从双核独强迈向多点支撑', 'cy | 成渝地区双城经济圈 | 双核独强 → 多点支撑'],
  ['内蒙古自治区：从草原腹地到向北门户', 'null | 内蒙古自治区 | 草原腹地 → 向北门户'],
  ['粤闽浙沿海城市群：海洋大省蝶变为海洋强省', 'southeast-coast | 粤闽浙沿海城市群 | 海洋大省 → 海洋强省'],
  ['兰州—西宁城市群：从点状集聚到轴带联动', 'lanzhou-xining | 兰州—西宁城市群 | 点状集聚 → 轴带联动'],
  ['由外到内的动力转换', null],
  ['云南：由边境通道走向开放前沿', 'null | 云南 | 边境通道 → 开放前沿'],
  ['北京时间：从清晨到深夜', null],
]

test.for(right)('%s', ([title, expected]) => {
  const heading = pathwayHeading(title, regionBook())
  expect(heading && `${heading.region?.id ?? null} | ${heading.label} | ${heading.from} → ${heading.to}`).toBe(expected)
})
