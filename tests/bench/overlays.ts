// `npm run bench:overlays`: what it costs to read, check and derive from an overlay, beside csv-parse that only reads it. Medians of
// one run, side by side: a machine that is busy slows both. Nothing here is a test.
import {deriveSeries} from '@region-briefs/core'
import {readOverlay} from '@region-briefs/ingest'
import {parse} from 'csv-parse/sync'

const provinces = 'BJ TJ HE SX NM LN JL HL SH JS ZJ AH FJ JX SD HA HB HN GD GX HI CQ SC GZ YN XZ SN GS QH NX XJ'.split(
  ' ',
)
const indicators = (
  'gdp trade_goods exports_goods imports_goods fdi_used retail_sales fixed_investment ' +
  'va_primary va_secondary va_tertiary va_industry budget_revenue budget_expenditure'
).split(' ')
const others = ['pop:万人', 'employed:万人', 'ftz:个', 'rail_km:公里', 'road_km:公里', 'urban_rate:%', 'rd_intensity:%']
const years = Array.from({length: 30}, (_, index) => 1995 + index)

const valueAt = (province: number, indicator: number, year: number): number =>
  Math.round((province + 1) * (indicator + 1) * (year - 1990) * 137.31 * 10) / 10

const text = [
  'region,indicator,unit,period,value,status,source',
  ...[...indicators.map((id) => `${id}:亿元`), ...others].flatMap((named, indicator) => {
    const [id, unit] = named.split(':')
    return provinces.flatMap((code, province) =>
      years.map((year) => `CN-${code},${id},${unit},${year},${valueAt(province, indicator, year)},A,年鉴${year + 1}`),
    )
  }),
].join('\n')
const bytes = new TextEncoder().encode(text)

const warmUps = 3
const runs = 9
const theirs: Array<number> = []
const ours: Array<number> = []
for (let run = -warmUps; run < runs; run++) {
  theirs.push(await timeOf(() => check(parse(text).length === text.split('\n').length, 'rows of csv-parse')))
  ours.push(
    await timeOf(async () => {
      const {overlay, messages} = await readOverlay(bytes, {name: 'bench.csv'})
      const series = deriveSeries([overlay])
      check(messages.length === 0, 'no fault')
      check(overlay.series.length === 31 * 20, 'series as given')
      const east = series.find(({id}) => id === 'gdp_share.northeast')!.points.at(-1)!.value!
      check(Math.abs(east - shareOfNortheast()) < 0.001, 'share of the northeast')
    }),
  )
}
const rows = text.split('\n').length - 1
console.log(
  `${rows} rows (31 provinces × 20 indicators × 30 years), ${(bytes.length / 1024).toFixed(0)} KB, median of ${runs} after ${warmUps}`,
)
console.log(`csv-parse, read only            ${median(theirs.slice(warmUps)).toFixed(1).padStart(7)} ms`)
console.log(`read, checked and derived       ${median(ours.slice(warmUps)).toFixed(1).padStart(7)} ms`)
console.log(
  `ratio                           ${(median(ours.slice(warmUps)) / median(theirs.slice(warmUps))).toFixed(2).padStart(7)}   (bar: 2)`,
)

async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Liaoning, Jilin and Heilongjiang are the 6th to 8th of 31. */
function shareOfNortheast(): number {
  const values = provinces.map((_, province) => valueAt(province, 0, 2024))
  return (sum(values.slice(5, 8)) / sum(values)) * 100
}

function sum(values: ReadonlyArray<number>): number {
  return values.reduce((total, value) => total + value, 0)
}

function check(isRight: boolean, what: string): void {
  if (!isRight) throw new Error(`Unexpected result: ${what}`)
}

function median(values: ReadonlyArray<number>): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!
}
