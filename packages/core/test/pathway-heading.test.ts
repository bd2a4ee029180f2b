import {expect, test} from 'vitest'
import {pathwayHeading} from '../src/pathways/pathway-heading.ts'

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
]

test.for(right)('%s', ([title, expected]) => {
  const heading = pathwayHeading(title)
  expect(heading && `${heading.region?.id ?? null} | ${heading.label} | ${heading.from} → ${heading.to}`).toBe(expected)
})
