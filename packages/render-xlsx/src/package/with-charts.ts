import type {ChartPlan} from '../charts/chart-plan.ts'
import type {WorkbookPlan} from '../plan/sheet.ts'
import {chartXml} from './chart-xml.ts'
import {drawingXml} from './drawing-xml.ts'
import type {Parts} from './parts.ts'

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml'
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'

/**
 * Add the native charts of the plan, which exceljs cannot write (#307): a chart part each, a drawing for each sheet that has any, their
 * relationships and content types.
 */
export function withCharts(parts: Parts, plan: WorkbookPlan | null): Parts {
  if (plan === null) return parts
  const {sheets, properties} = plan
  const drawn = sheets.flatMap(({charts = []}, index) => (charts.length === 0 ? [] : [{charts, sheet: index + 1}]))
  if (drawn.length === 0) return parts
  const grown = new Map(parts)
  let chart = 1
  for (const [index, {charts, sheet}] of drawn.entries()) {
    addDrawing(grown, {charts, sheet, drawing: index + 1, firstChart: chart, language: properties.language})
    chart += charts.length
  }
  return grown
}

interface Drawing {
  charts: ReadonlyArray<ChartPlan>
  /** Number of its sheet's part, from 1. */
  sheet: number
  drawing: number
  firstChart: number
  language: string
}

function addDrawing(parts: Map<string, string>, {charts, sheet, drawing, firstChart, language}: Drawing): void {
  const sheetPath = `xl/worksheets/sheet${sheet}.xml`
  const relsPath = `xl/worksheets/_rels/sheet${sheet}.xml.rels`
  const chartNames = charts.map((_, index) => `chart${firstChart + index}`)
  const id = 'rIdDrawing'
  parts.set(relsPath, withRelationship(parts.get(relsPath), id, 'drawing', `../drawings/drawing${drawing}.xml`))
  parts.set(sheetPath, withDrawing(parts.get(sheetPath)!, id))
  parts.set(`xl/drawings/drawing${drawing}.xml`, drawingXml(charts))
  parts.set(
    `xl/drawings/_rels/drawing${drawing}.xml.rels`,
    chartNames.reduce<string | undefined>(
      (rels, name, index) => withRelationship(rels, `rId${index + 1}`, 'chart', `../charts/${name}.xml`),
      undefined,
    )!,
  )
  for (const [index, name] of chartNames.entries())
    parts.set(`xl/charts/${name}.xml`, chartXml(charts[index]!, language))
  const overrides = [
    `<Override PartName="/xl/drawings/drawing${drawing}.xml" ContentType="${drawingType}"/>`,
    ...chartNames.map((name) => `<Override PartName="/xl/charts/${name}.xml" ContentType="${chartType}"/>`),
  ]
  const types = parts.get('[Content_Types].xml')!
  parts.set(
    '[Content_Types].xml',
    types.replace('</Types>', () => `${overrides.join('')}</Types>`),
  )
}

const noRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'

function withRelationship(rels: string | undefined, id: string, type: string, target: string): string {
  const element = `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`
  const known = (rels ?? noRelationships).replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>')
  return known.replace('</Relationships>', () => `${element}</Relationships>`)
}

/** Behind what stands before it in the sequence of CT_Worksheet: only tables come after it. */
function withDrawing(xml: string, id: string): string {
  const element = `<drawing r:id="${id}"/>`
  const before = xml.includes('<tableParts') ? '<tableParts' : '</worksheet>'
  const named = xml.includes('xmlns:r=') ? xml : xml.replace('<worksheet ', `<worksheet xmlns:r="${relationships}" `)
  return named.replace(before, () => element + before)
}
