import {expect, test} from 'vitest'
import {packIds, packJson, packOf, type Model, type Observation, type RegionFigure} from '@region-briefs/core'

const position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 2, offset: 1}}

const observation = (id: string, cites: Array<number>): Observation => ({
  id,
  surface: '5%',
  value: 5,
  low: null,
  high: null,
  unit: '%',
  counted: null,
  comparator: 'eq',
  kind: 'growth',
  direction: 'up',
  basis: 'yoy',
  basisPeriod: null,
  price: null,
  status: 'actual',
  period: '2025',
  periodText: '2025年',
  label: '出口',
  subject: '中国',
  partner: null,
  cites,
  citesNear: [],
  decimals: 0,
  scale: 1,
  printed: '5',
  printedUnit: '%',
  known: {},
  section: 's-2',
  sentence: {text: '增长 5%。', position},
  position,
})

const region = (id: string, figures: Array<RegionFigure>): Model['regions'][number] => ({
  id,
  label: {zh: id, en: id},
  members: [],
  definition: null,
  figures,
  mentions: [],
})

const reference = (number: number): Model['references'][number] => ({
  id: `r-${number}`,
  numbers: [number],
  type: 'J',
  title: '题',
  authors: [],
  contributors: [],
  edition: null,
  container: null,
  publisher: null,
  place: null,
  year: null,
  date: null,
  citedDate: null,
  volume: null,
  issue: null,
  pages: null,
  url: null,
  urls: [],
  doi: null,
  grade: null,
  raw: '',
  position,
})

const model: Model = {
  schemaVersion: '1',
  document: {
    title: '题',
    authors: [],
    abstract: null,
    keywords: [],
    date: null,
    nature: null,
    identifiers: {clc: null, documentCode: null, articleId: null},
    english: null,
    source: {name: 'a.md', sha256: 'f'.repeat(64), format: 'markdown'},
  },
  sections: [
    {id: 's-1', depth: 1, number: null, title: '题', parent: null, position},
    {id: 's-2', depth: 2, number: '一', title: '节', parent: 's-1', position},
    {id: 's-3', depth: 2, number: '二', title: '另节', parent: 's-1', position},
  ],
  observations: [observation('o-1', [1]), observation('o-2', [2]), {...observation('o-3', []), citesNear: [3]}],
  indicators: [
    {
      id: 'i-1',
      label: '出口',
      en: 'Exports',
      subject: '中国',
      partner: null,
      unit: '%',
      kind: 'growth',
      basis: 'yoy',
      span: 'year',
      observations: ['o-1', 'o-2', 'o-3'],
    },
  ],
  tables: [],
  regions: [
    region('east', [
      {observation: 'o-3', scope: 'national', line: null},
      {observation: 'o-1', scope: 'region', line: null},
    ]),
    region('west', [{observation: 'o-2', scope: 'national-about-region', line: 7}]),
  ],
  pathways: [],
  mechanisms: [],
  references: [reference(1), reference(2), reference(3)],
  citations: [],
  series: [],
  findings: [],
  changes: [],
  diagnostics: [],
}

test('a model gives its regions and a comparison', () => {
  expect(packIds(model)).toEqual(['east', 'west', 'all'])
})

test('a pack holds what its region reads, the nearest figures first, and no hash of the paper', () => {
  const pack = packOf(model, 'east')
  expect(pack.figures.map(({observation: {id}, scope}) => `${id} ${scope}`)).toEqual(['o-1 region', 'o-3 national'])
  expect(pack.indicators[0]!.observations).toEqual(['o-1', 'o-3'])
  expect(pack.references.map(({id}) => id)).toEqual(['r-1', 'r-3'])
  expect(pack.sections.map(({id}) => id)).toEqual(['s-1', 's-2'])
  expect(JSON.stringify(pack)).not.toContain(model.document.source.sha256)
})

test('a change in one region leaves the pack of another as it was', () => {
  const changed: Model = {
    ...model,
    observations: model.observations.map((each) => (each.id === 'o-2' ? {...each, value: 6} : each)),
  }
  expect(packOf(changed, 'east')).toEqual(packOf(model, 'east'))
  expect(packOf(changed, 'west')).not.toEqual(packOf(model, 'west'))
})

test('a pack as JSON tells places by line and column alone', () => {
  const later = {start: {...position.start, offset: 7}, end: {...position.end, offset: 8}}
  const moved: Model = {...model, sections: model.sections.map((each) => ({...each, position: later}))}
  expect(packJson(packOf(moved, 'east'))).toBe(packJson(packOf(model, 'east')))
  expect(JSON.parse(packJson(packOf(model, 'east')))).toMatchObject({
    id: 'east',
    sections: [{position: {start: {line: 1}}}, {}],
  })
})

test('the comparison has every figure once, in its nearest scope', () => {
  expect(packOf(model, 'all').figures.map(({observation: {id}, scope, line}) => `${id} ${scope} ${line}`)).toEqual([
    'o-1 region null',
    'o-2 national-about-region 7',
    'o-3 national null',
  ])
})

test('an unknown pack is a bug of the caller', () => {
  expect(() => packOf(model, 'moon')).toThrow('expected one of `east`, `west`, `all`')
})

const mended = (ruleId: string, line: number): Model['diagnostics'][number] => {
  const place = {start: {line, column: 1, offset: 0}, end: {line, column: 2, offset: 1}}
  return {ruleId, severity: 'info', reason: '', place, actual: null, expected: [], note: null, url: ''}
}

test('a pack holds what was mended in the lines that it prints, the comparison all of it', () => {
  const diagnostics = [mended('number-rejoined', 1), mended('number-rejoined', 900), mended('reference-year', 1)]
  const lines = (id: string): Array<number | undefined> =>
    (packOf({...model, diagnostics}, id).repairs ?? []).map(({place}) => place?.start.line)
  expect(lines('all')).toEqual([1, 900])
  expect(lines(packIds(model)[0]!)).toEqual([1])
})
