import {packOf} from '@region-briefs/core'
import type {Scope} from '@region-briefs/core'
import {describe, expect, test} from 'vitest'
import {planWorkbook} from '../src/index.ts'
import {shownText} from '../src/plan/cell.ts'
import {headingOf} from '../src/plan/heading-of.ts'
import type {Cell, SheetId, SheetPlan, WorkbookPlan} from '../src/index.ts'
import {packs} from './packs.ts'
import {emptyModel, observation, options, sampleModel} from './sample-model.ts'

const east = planWorkbook(packOf(sampleModel, 'east'), options)
const all = planWorkbook(packOf(sampleModel, 'all'), options)

function sheetOf(plan: WorkbookPlan, id: SheetId): SheetPlan {
  return plan.sheets.find((sheet) => sheet.id === id)!
}

/** The cells of the record whose first cell is `id`, by the heads of their columns. */
function recordOf(plan: WorkbookPlan, sheetId: SheetId, id: string): Record<string, Cell> {
  const {rows, table} = sheetOf(plan, sheetId)
  const row = rows.find(({cells}) => shownText(cells[0]!) === id)!
  return Object.fromEntries(table!.columns.map(({head}, index) => [head, row.cells[index]!]))
}

function shown(plan: WorkbookPlan, id: SheetId): string {
  return sheetOf(plan, id)
    .rows.map(({cells}) => cells.map(shownText).join('|'))
    .join('\n')
}

test('a region has its sheets in this order', () => {
  expect(east.sheets.map(({name}) => name)).toEqual([
    '封面',
    '目录',
    '说明',
    '指标',
    '路径',
    '举措',
    '举措明细',
    '机制',
    '区域数据',
    '核对',
    '参考文献',
    '数据字典',
  ])
})

test('all regions have a comparison besides, one row a region', () => {
  expect(all.sheets.map(({id}) => id)).toContain('comparison')
  expect(sheetOf(all, 'comparison').rows).toHaveLength(1 + 2)
  expect(recordOf(all, 'comparison', 'east')).toMatchObject({
    举措数: {type: 'number', value: 2},
    本区域数字: {type: 'number', value: 1},
    提及的全国数字: {type: 'number', value: 2},
  })
})

describe('indicators', () => {
  test('an amount in yuan is a number with its live conversion', () => {
    expect(recordOf(east, 'indicators', 'o-amount')).toMatchObject({
      范围: {type: 'text', value: '全国·提及本区域'},
      数值: {type: 'number', value: 26.29e12},
      单位: {type: 'text', value: 'CNY'},
      原文数值: {type: 'text', value: '26.29'},
      折亿元: {type: 'formula', formula: 'J3/100000000', result: 262900},
      引文编号: {type: 'jump', text: '1、2', sheet: '参考文献', cell: 'A2'},
      来源等级: {type: 'text', value: '官方、学术'},
    })
  })

  test('a citation leads to the row of its reference, and stays text where there is none', () => {
    const [, ...references] = sheetOf(east, 'references').rows
    expect(references.map(({cells}) => shownText(cells[0]!))).toEqual(['1', '2、9'])
    expect(recordOf(east, 'indicators', 'o-range')['引文编号']).toMatchObject({sheet: '参考文献', cell: 'A3'})
    const without = planWorkbook({...packOf(sampleModel, 'east'), references: []}, options)
    expect(recordOf(without, 'indicators', 'o-range')['引文编号']).toEqual({type: 'text', value: '9'})
  })

  test('a range has no value, never its middle', () => {
    expect(recordOf(east, 'indicators', 'o-range')).toMatchObject({
      数值: {type: 'empty'},
      下限: {type: 'number', value: 30},
      上限: {type: 'number', value: 50},
      折亿元: {type: 'empty'},
    })
  })

  test('a bound word and a percentage stay what they are', () => {
    expect(recordOf(east, 'indicators', 'o-nearly')).toMatchObject({
      数值: {type: 'number', value: 50},
      限定词: {type: 'text', value: '接近'},
    })
    expect(recordOf(east, 'indicators', 'o-share')).toMatchObject({数值: {type: 'number', value: 57.82}})
  })

  test('a period is as exact as the paper, and one point is its own start and end', () => {
    expect(recordOf(east, 'indicators', 'o-count')).toMatchObject({
      时期起: {type: 'text', value: '2025-01'},
      时期止: {type: 'text', value: '2025-09'},
    })
    expect(recordOf(east, 'indicators', 'o-amount')).toMatchObject({
      时期起: {type: 'text', value: '2025'},
      时期止: {type: 'text', value: '2025'},
    })
    expect(recordOf(east, 'indicators', 'o-range')).toMatchObject({时期起: {type: 'empty'}, 时期止: {type: 'empty'}})
  })

  test('what was not printed beside the figure says how it is known', () => {
    expect(recordOf(east, 'indicators', 'o-share')['如何得知']).toEqual({
      type: 'text',
      value: '时期：承接上文；主体：默认',
    })
    expect(recordOf(east, 'indicators', 'o-amount')['如何得知']).toEqual({type: 'text', value: '原文写明'})
  })

  test('a figure of the country never stands as one of the region', () => {
    const background = sheetOf(east, 'indicators').rows.filter(({style}) => style === 'background')
    expect(background).toHaveLength(6)
    expect(background.every(({cells}) => shownText(cells[1]!) === '全国背景' && shownText(cells[2]!) === '')).toBe(true)
  })

  test('the section is shown with its number', () => {
    expect(recordOf(east, 'indicators', 'o-share')['章节']).toEqual({type: 'text', value: '一 示例数字'})
  })

  test('a figure of neither the country nor a region is of another, and is not called national', () => {
    const other = recordOf(all, 'indicators', 'o-other')
    expect(other).toMatchObject({范围: {value: '其他主体'}, 相关区域: {type: 'empty'}, 提及行号: {type: 'empty'}})
    const row = sheetOf(all, 'indicators').rows.find(({cells}) => shownText(cells[0]!) === 'o-other')!
    expect(row.style).toBe('other')
    expect(row.cells.map(shownText).join('|')).not.toContain('全国')
    expect(shown(all, 'notes')).toMatch(/^其他主体\|.*不是全国的/m)
    expect(shown(all, 'dictionary')).toContain('全国背景 | 其他主体')
    expect(shown(all, 'cover')).toContain('全国背景数字（条）|6\n其他主体的数字（条）|1\n')
    expect(shown(east, 'cover')).not.toContain('其他主体的数字')
  })

  test('a growth says which years it is measured against', () => {
    expect(recordOf(east, 'indicators', 'o-growth')).toMatchObject({
      基期: {value: '比上一个五年规划时期'},
      基期所指: {type: 'text', value: '2016/2020'},
    })
    expect(recordOf(east, 'indicators', 'o-share')['基期所指']).toEqual({type: 'empty'})
  })

  test('a figure of which nothing says what it measures says so', () => {
    expect(recordOf(all, 'indicators', 'o-other')['指标']).toEqual({type: 'text', value: '指标未注明'})
  })
})

test('the pathway is a row a term, from its start to its end', () => {
  const terms = sheetOf(east, 'pathway').rows.slice(1)
  expect(terms.map(({cells}) => `${shownText(cells[3]!)} ${shownText(cells[4]!)}`)).toEqual([
    '起点 开放的甲',
    '公式项 甲项',
    '公式项 丙项',
    '公式项 丁项',
    '终点 创新的乙',
  ])
})

test('the details of measures are a row for each thing named, and no sheet where nothing is', () => {
  expect(sheetOf(east, 'measure-details').rows).toHaveLength(1 + 4)
  const northeast = planWorkbook(packOf(sampleModel, 'northeast'), options)
  expect(northeast.sheets.map(({id}) => id)).not.toContain('measure-details')
})

test('an address of a reference is a link, and one without an address has an empty cell', () => {
  expect(recordOf(all, 'references', '1')['网址']).toMatchObject({type: 'link', url: 'https://example.org/a?b=1&c=数'})
  expect(recordOf(all, 'references', '3')['网址']).toEqual({type: 'empty'})
  expect(recordOf(all, 'references', '2、9')['其他网址']).toMatchObject({value: 'https://example.org/second'})
})

test('the cover counts the figures of the region apart from those of the country', () => {
  expect(shown(east, 'cover')).toContain('本区域自身的数字（条）|1\n提及本区域的全国数字（条）|2\n全国背景数字（条）|6')
  const northeast = planWorkbook(packOf(sampleModel, 'northeast'), options)
  expect(shown(northeast, 'cover')).toContain('没有的内容|论文没有给出本区域自身的统计数字和目标值')
})

/** The cover of a pack whose only figure is a target of this scope. */
function coverWithTarget(scope: Scope): string {
  const figures = [{observation: observation('o-tied', {status: 'target'}), scope, line: 10}]
  return shown(planWorkbook({...packOf(sampleModel, 'east'), figures}, options), 'cover')
}

test('a target of the country is none of the region, however its sentence speaks of it', () => {
  const missing = '没有的内容|论文没有给出本区域自身的统计数字和目标值'
  expect(coverWithTarget('national-about-region')).toContain(missing)
  expect(coverWithTarget('national')).toContain(missing)
  expect(coverWithTarget('region')).not.toContain('没有的内容')
})

test('only a paper that shows itself scholarly is said to be no policy document', () => {
  expect(shown(east, 'cover')).toContain('文本性质|学者的路径建议，不是政策文件')
  expect(east.properties.description).toContain('学者的路径建议，不是政策文件')
  const document = {...sampleModel.document, nature: null}
  const unknown = planWorkbook(packOf({...sampleModel, document}, 'east'), options)
  for (const said of [shown(unknown, 'cover'), shown(unknown, 'notes'), unknown.properties.description]) {
    expect(said).not.toMatch(/文本性质|学者|政策文件/)
  }
  const without = planWorkbook(packOf(emptyModel, 'all'), options)
  expect(shown(without, 'cover')).toContain('文本性质|学术论文，不是政策文件')
  expect(shown(without, 'cover')).not.toContain('路径建议')
})

test.each([
  [{number: '一', title: '引言'}, '一 引言'],
  [{number: '2', title: '贸易'}, '2 贸易'],
  [{number: null, title: '结语'}, '结语'],
  [{number: '三', title: ''}, '三'],
])('the heading of %j is %s', (section, heading) => {
  expect(headingOf(section)).toBe(heading)
})

function coverOf(date: string, paper: string | null): string {
  const model = {...sampleModel, document: {...sampleModel.document, date: paper}}
  return shown(planWorkbook(packOf(model, 'east'), {...options, date: new Date(date)}), 'cover')
}

describe('the day on the cover', () => {
  test('is the UTC day of the edition', () => {
    expect(coverOf('2026-02-28T23:59:59Z', '2026-02')).toContain('编制日期|2026-02-28\n')
    expect(coverOf('2026-02-28T00:00:00Z', null)).toContain('编制日期|2026-02-28\n')
  })

  test.each([
    ['2026-01-01', '2026'],
    ['2026-02-01', '2026-02'],
    ['2026-02-03', '2026-02-03'],
    ['2021-01-01', '2021/2025'],
    ['1980-01-01', '1980'],
  ])('on %s is no more exact than a paper of %s', (day, paper) => {
    expect(coverOf(`${day}T00:00:00Z`, paper)).toContain(`编制日期|${paper}\n`)
  })

  test('is left out where nobody gave one', () => {
    expect(coverOf('1980-01-01T00:00:00Z', null)).not.toContain('编制日期')
    expect(coverOf('1980-01-01T00:00:00Z', '2026-02-30')).not.toContain('编制日期')
  })
})

test('an empty paper says so in words on each sheet of data, and has no empty table', () => {
  const empty = planWorkbook(packOf(emptyModel, 'all'), options)
  for (const id of ['comparison', 'indicators', 'pathway', 'measures', 'references'] as const) {
    expect(sheetOf(empty, id).table).toBeNull()
    expect(shown(empty, id)).toMatch(/没有/)
  }
})

describe.each(packs)('%s', (_name, pack) => {
  const plan = planWorkbook(pack, options)
  const tables = plan.sheets.filter(({table}) => table !== null)

  test('the contents link to every other sheet, with the rows of its table', () => {
    const rows = sheetOf(plan, 'contents').rows.slice(1)
    const others = plan.sheets.filter(({id}) => id !== 'contents')
    expect(rows.map(({cells}) => cells[0])).toEqual(
      others.map(({name}) => ({type: 'jump', text: name, sheet: name, cell: 'A1'})),
    )
    expect(rows.map(({cells}) => cells[2])).toEqual(
      others.map((sheet) => (sheet.table === null ? {type: 'empty'} : {type: 'number', value: sheet.rows.length - 1})),
    )
  })

  test('the dictionary has each column of each table once', () => {
    const described = sheetOf(plan, 'dictionary').rows.slice(1)
    const names = described.map(({cells}) => `${shownText(cells[1]!)}[${shownText(cells[3]!)}]`)
    const columns = tables.flatMap(({table}) => table!.columns.map(({head}) => `${table!.name}[${head}]`))
    expect(names.toSorted()).toEqual(columns.toSorted())
  })

  test('what a column may hold and whether it may be empty is as the dictionary says', () => {
    const faults = tables.flatMap(({name, rows, table}) =>
      table!.columns.flatMap(({head, allowed, whenEmpty}, index) => {
        const cells = rows.slice(1).map((row) => row.cells[index]!)
        const values = cells.filter(({type}) => type !== 'empty').flatMap((cell) => shownText(cell).split('、'))
        const unlisted = allowed.length === 0 ? [] : values.filter((value) => !allowed.includes(value))
        const isEmptyAgainstWord = whenEmpty === null && cells.some(({type}) => type === 'empty')
        return [...unlisted, ...(isEmptyAgainstWord ? ['empty'] : [])].map((fault) => `${name} ${head}: ${fault}`)
      }),
    )
    expect(tables.length).toBeGreaterThan(1)
    expect(faults).toEqual([])
  })

  test('column keys are ASCII snake_case of at most 32 characters, each once a table', () => {
    for (const {table} of tables) {
      const keys = table!.columns.map(({key}) => key)
      expect(keys.filter((key) => !/^[a-z][a-z0-9_]{0,31}$/.test(key))).toEqual([])
      expect(new Set(keys).size).toBe(keys.length)
    }
  })
})
