// What every engine sets: a report of 19 pages or so, in Chinese, with headings, long paragraphs, a table of 60 rows and four charts.
import {readFileSync} from 'node:fs'

const characters = 20_600
const rows = 60
const charts = 4
const example = new URL('../../../examples/apec-regions.md', import.meta.url)

/**
 * One report. Reports of different numbers differ in their decimals, so that nothing can be set once for all of them.
 *
 * @param number  From 0.
 * @returns {Array<{type: 'title' | 'h1' | 'paragraph', text: string} | {type: 'table', head: string[], rows: string[][]} |
 *   {type: 'chart', title: string, bars: Array<{label: string, value: number}>}>}
 */
export function report(number) {
  const paragraphs = sourceParagraphs()
  const blocks = [{type: 'title', text: `区域发展情况报告（第 ${number + 1} 号）`}]
  let length = 0
  for (let turn = 0; length < characters; turn++) {
    const text = withOtherDecimals(paragraphs[turn % paragraphs.length], number + turn)
    if (turn % 6 === 0) blocks.push({type: 'h1', text: `第 ${turn / 6 + 1} 部分　开放与创新的路径`})
    blocks.push({type: 'paragraph', text})
    length += text.length
    if (turn % 9 === 8 && turn / 9 < charts) blocks.push(chart(number + turn))
  }
  blocks.push({type: 'table', head: ['序号', '指标', '数值', '说明'], rows: tableRows(number)})
  return blocks
}

function sourceParagraphs() {
  return readFileSync(example, 'utf8')
    .split('\n')
    .map((line) => line.replaceAll(/[*#^]|\[\d+(?:[-,]\d+)*\]/g, '').trim())
    .filter((line) => line.length > 80 && !/https?:|[|>]/.test(line))
}

function withOtherDecimals(text, turn) {
  return text.replaceAll(/(?<=\d\.\d*)\d(?![\d.])/g, (digit) => String((Number(digit) + turn) % 10))
}

function chart(seed) {
  const bars = ['东部沿海', '中部地区', '西部地区', '东北地区'].map((label, index) => ({
    label,
    value: 20 + ((seed * 37 + index * 23) % 75),
  }))
  return {type: 'chart', title: `各区域货物进出口占比（图 ${seed + 1}，%）`, bars}
}

function tableRows(seed) {
  return Array.from({length: rows}, (_, index) => [
    String(index + 1),
    `区域指标 ${index + 1}`,
    `${(((seed + 3) * (index + 7) * 131) % 90_000) / 100} 亿元`,
    '按可比口径计算，较上年增长 5.2%，增速与全国基本同步',
  ])
}
