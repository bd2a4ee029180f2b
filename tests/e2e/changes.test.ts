import {readFileSync} from 'node:fs'
import {type Change, compareModels, type Model, type Observation, toModel} from '@region-briefs/core'
import {ingest} from '@region-briefs/ingest'
import {assert, asyncProperty, constantFrom, integer, nat, record, uniqueArray} from 'fast-check'
import {describe, expect, test} from 'vitest'

const paper = readFileSync(new URL('../../examples/apec-regions.md', import.meta.url), 'utf8')

const modelOf = async (text: string): Promise<Model> =>
  toModel(await ingest(new TextEncoder().encode(text), {name: 'paper.md'}), {name: 'paper.md', sha256: ''})

const before = await modelOf(paper)

/** Replace stretches of the paper, the last first, so that those before keep their places. */
function edited(edits: ReadonlyArray<{start: number; end: number; text: string}>): string {
  return edits
    .toSorted((left, right) => right.start - left.start)
    .reduce((text, {start, end, text: other}) => text.slice(0, start) + other + text.slice(end), paper)
}

const figures = before.observations.filter(({value, printed}) => value !== null && /^\d/.test(printed))

/** Another number of as many digits that is no slip of the old one. */
function otherNumber({printed}: Observation, step: number): string {
  const at = printed.search(/[1-9]/)
  const digit = ((Number(printed[at]) - 1 + step) % 9) + 1
  return printed.slice(0, at) + digit + printed.slice(at + 1)
}

const offsets = ({position}: Observation): {start: number; end: number} => ({
  start: position.start.offset!,
  end: position.end.offset!,
})

const ofFigures = (changes: ReadonlyArray<Change>): Array<string> =>
  changes
    .filter(({what}) => what !== 'finding')
    .map(({type, what, before: old, after}) => `${type} ${what} ${old} → ${after}`)
    .toSorted()

describe('what changed between two editions of the bundled example', () => {
  test('nothing, of the same text', () => {
    expect(compareModels(before, before)).toEqual([])
  })

  test('exactly the figures that were given another number', async () => {
    const edits = uniqueArray(record({figure: nat(figures.length - 1), step: integer({min: 1, max: 8})}), {
      minLength: 1,
      maxLength: 4,
      selector: ({figure}) => offsets(figures[figure]!).start,
    })
    await assert(
      asyncProperty(edits, async (chosen) => {
        const made = chosen.map(({figure, step}) => {
          const observation = figures[figure]!
          const after = observation.surface.replace(observation.printed, otherNumber(observation, step))
          return {...offsets(observation), before: observation.surface, text: after}
        })
        const changes = compareModels(before, await modelOf(edited(made)))
        expect(ofFigures(changes)).toEqual(
          made.map((edit) => `revised observation ${edit.before} → ${edit.text}`).toSorted(),
        )
      }),
      {numRuns: 100},
    )
  })

  test('no figure, where sentences without any are put in and lines are broken otherwise', async () => {
    const paragraphs = before.sections.filter(({depth}) => depth > 1).map(({position}) => position.end.offset!)
    await assert(
      asyncProperty(uniqueArray(constantFrom(...paragraphs), {minLength: 1, maxLength: 3}), async (places) => {
        const text = edited(places.map((start) => ({start, end: start, text: '\n\n这里另说一句与数字无关的话。\n'})))
        expect(ofFigures(compareModels(before, await modelOf(text.replaceAll('\n', '\r\n'))))).toEqual([])
      }),
      {numRuns: 40},
    )
  })

  test('a figure that is put in, and one that is taken out', async () => {
    const last = before.sections.findLast(({depth}) => depth > 1)!.position.end.offset!
    const added = '\n\n2023年，甲市软件业务收入321亿元。\n'
    const after = await modelOf(edited([{start: last, end: last, text: added}]))
    expect(ofFigures(compareModels(before, after))).toEqual(['added observation null → 321亿元'])
    expect(ofFigures(compareModels(after, before))).toEqual(['gone observation 321亿元 → null'])
  })
})

const renamed = (title: string): string =>
  `# 题\n\n一、${title}\n\n2024年，甲省出口463亿元。\n\n二、内需\n\n消费平稳。\n`

const entry = (number: number, title: string): string => `[${number}] 甲某.${title}[J].某刊,2020(1):1-2.`

const cited = (number: number, ...entries: Array<string>): string =>
  `# 题\n\n2024年，甲省出口463亿元[${number}]。\n\n参考文献\n\n${entries.join('\n\n')}\n`

const withMeasures = (...measures: Array<string>): string =>
  `# 题\n\n一、东部地区：从制造大省到创新高地\n\n${measures.map((each, at) => `${'一二三四'[at]}是${each}`).join('；')}。\n`

/** One paper, before and after. */
const between = async (old: string, young: string): Promise<Array<Change>> =>
  compareModels(await modelOf(old), await modelOf(young))

describe('how a change is told', () => {
  test('by how much, and what else is said of the figure', async () => {
    const [change] = await between(
      '# 甲省公报\n\n2024年，甲省出口4.63万亿元。\n',
      '# 甲省公报\n\n2024年，甲省出口约5.1万亿元。\n',
    )
    expect(change).toMatchObject({type: 'revised', before: '4.63万亿元', after: '约5.1万亿元', class: 'revision'})
    expect(change!.difference).toBeCloseTo(4.7e11, -6)
    expect(change!.fields.map(({field}) => field)).toEqual(['value', 'comparator', 'decimals'])
  })

  test.each([
    ['a point that moved', '2024年，甲省出口46.3亿元。', '2024年，甲省出口4.63亿元。', 'correction'],
    ['digits turned round', '2024年，甲省出口463亿元。', '2024年，甲省出口436亿元。', 'correction'],
    ['a lost scale', '2024年，甲省出口4.63亿元。', '2024年，甲省出口4.63万亿元。', 'correction'],
    ['another number', '2024年，甲省出口4.63亿元。', '2024年，甲省出口4.71亿元。', 'revision'],
    ['the next year', '2024年，甲省出口463亿元。', '2025年，甲省出口436亿元。', 'revision'],
    ['the same number of another year', '2024年，甲省出口463亿元。', '2023年，甲省出口463亿元。', 'correction'],
    ['against what it grew', '2024年，甲省出口同比增长4%。', '2024年，甲省出口环比增长4%。', 'correction'],
  ])('%s', async (_, old, young, expected) => {
    const changes = await between(old, young)
    expect(changes.filter(({what}) => what === 'observation').map(({type, class: is}) => `${type} ${is}`)).toEqual([
      `revised ${expected}`,
    ])
  })

  test('a figure in a reworded sentence is the same', async () => {
    const changes = await between(
      '2024年，甲省货物出口总额为463亿元，增长4%，好于预期。',
      '好于预期的是，2024年，甲省货物出口总额为463亿元，增长4%。',
    )
    expect(changes).toEqual([])
  })

  test('a paragraph that moved to another section', async () => {
    const [one, other] = ['2024年，甲省出口463亿元。', '2024年，乙市进口21亿元。']
    const changes = await between(
      `# 题\n\n一、外贸\n\n${one}\n\n${other}\n\n二、内需\n\n消费平稳。\n`,
      `# 题\n\n一、外贸\n\n${other}\n\n二、内需\n\n消费平稳。\n\n${one}\n`,
    )
    expect(ofFigures(changes)).toEqual(['moved observation 463亿元 → 463亿元'])
  })

  test('a section that is only renamed moves nothing', async () => {
    expect(ofFigures(await between(renamed('外贸'), renamed('对外贸易')))).toEqual([])
  })

  test('a reference put in before others renumbers them and changes no figure', async () => {
    const changes = await between(cited(1, entry(1, '旧')), cited(2, entry(1, '新'), entry(2, '旧')))
    expect(ofFigures(changes)).toEqual([])
  })

  test('measures: one put in is added, and those behind it are the same', async () => {
    const [a, b, c] = ['扩大开放水平', '推动产业升级', '建设科创走廊']
    expect(ofFigures(await between(withMeasures(a!, b!), withMeasures(a!, c!, b!)))).toEqual([
      'added measure null → 建设科创走廊',
    ])
    expect(ofFigures(await between(withMeasures(a!, b!), withMeasures(b!, a!)))).toHaveLength(1)
    expect(ofFigures(await between(withMeasures(a!, b!), withMeasures(a!, `${b}和数字转型`)))).toEqual([
      'revised measure 推动产业升级 → 推动产业升级和数字转型',
    ])
  })
})

/** A part, its whole and its share, which is 40 % of 200. */
const share = (part: string): string =>
  `# 甲省公报\n\n2024年，甲省进出口总额500亿元，其中，出口${part}亿元，占进出口总额的40%。\n`

/** One point of data beside the paper. */
const dataOf = (value: number, status: string): Model => ({
  ...before,
  series: [
    {
      id: 'gdp.CN-GD',
      indicator: 'gdp',
      label: {zh: '地区生产总值', en: 'Gross regional product'},
      unit: '亿元',
      region: 'CN-GD',
      origin: 'overlay',
      vintage: null,
      coverage: null,
      priceBasis: 'current',
      derivedFrom: [],
      arithmetic: null,
      points: [{period: '2023', value, status, source: null}],
    },
  ],
})

/** What the change of a value with its digits turned round is, by the newer status. */
const classOf = (status: string): Array<string> =>
  compareModels(dataOf(463, 'A'), dataOf(436, status)).map((change) => change.class)

describe('what else turns between two editions', () => {
  test('a check whose figures were mended', async () => {
    const found = (await between(share('300'), share('200'))).filter(({what}) => what === 'finding')
    expect(found).not.toEqual([])
    expect(found.map(({class: each}) => each)).toEqual(found.map(() => 'correction'))
  })

  test('measures whose signs alone were changed are the same measures, and a correction', async () => {
    const changes = await between(
      withMeasures('建设跨境电商综合试验区，扩大出口', '发展海铁联运、完善港口体系'),
      withMeasures('建设跨境电商综合试验区、扩大出口', '发展海铁联运，完善港口体系'),
    )
    expect(changes.map(({type, what, class: each}) => `${type} ${what} ${each}`)).toEqual([
      'revised measure correction',
      'revised measure correction',
    ])
  })

  test('a point of data that its status calls revised is taken at its word, where it looks like a slip too', () => {
    expect(classOf('R')).toEqual(['revision'])
    expect(classOf('A')).toEqual(['correction'])
  })
})
