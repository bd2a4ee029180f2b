import ExcelJS from 'exceljs'
import {packOf} from '@region-briefs/core'
import {expect, test} from 'vitest'
import {renderXlsx} from '../src/index.ts'
import {options, sampleModel} from './sample-model.ts'

/** Sheets whose cells come from the model; the others are words of ours. */
const shown = ['封面', '目录', '指标', '路径', '举措', '举措明细', '机制', '区域数据', '核对', '参考文献']

test('the cells of a written workbook are these, with their formats', async () => {
  const workbook = new ExcelJS.Workbook()
  const bytes = await renderXlsx(packOf(sampleModel, 'east'), options)
  await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer as never)
  const lines: Array<string> = []
  for (const name of shown) {
    workbook.getWorksheet(name)!.eachRow((row) =>
      row.eachCell(({address, value, numFmt}) => {
        lines.push(`${name}!${address} ${JSON.stringify(value)}${numFmt ? ` ${numFmt}` : ''}`)
      }),
    )
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('references/east.xlsx.txt')
})
