import {expect, test} from 'vitest'
import {visit} from 'unist-util-visit'
import {ingest} from '@region-briefs/ingest'

async function rowsOf(text: string): Promise<Array<number>> {
  const {tree} = await ingest(new TextEncoder().encode(text), {name: 'input.md'})
  const rows: Array<number> = []
  visit(tree, 'table', ({children}) => void rows.push(children.length))
  return rows
}

const head = '| 市场 | 出口 | 进口 |\n|---|---|---|\n'
const [one, two] = ['| 甲国 | 12.5 | 9.6 |\n| 乙国 | 13.1 | 9.9 |\n', '| 丙国 | 2.5 | 1.6 |\n']
const bare = `| 丙国 | 2.5 | 1.6 |\n|---|---|---|\n| 丁国 | 3.5 | 1.9 |\n`

test.for<readonly [string, string, ReadonlyArray<number>]>([
  ['the head again behind a page number', `${head}${one}\n— 3 —\n\n${head}${two}`, [4]],
  ['the head again behind 续表', `表1 外贸\n\n${head}${one}\n续表1\n\n${head}${two}`, [4]],
  ['figures alone behind 续表', `${head}${one}\n续表 1\n\n${bare}`, [5]],
  ['figures alone behind a page number', `${head}${one}\n— 3 —\n\n${bare}`, [5]],
  ['three pages', `${head}${one}\n— 3 —\n\n${bare}\n— 4 —\n\n${head}${two}`, [6]],
  ['two tables with one between', `${head}${one}\n表2 别的\n\n${head}${two}`, [3, 2]],
  ['the head again and no page', `${head}${one}\n正文一段。\n\n${head}${two}`, [3, 2]],
  ['the head again at once', `${head}${one}\n${head}${two}`, [3, 2]],
  ['another head', `${head}${one}\n— 3 —\n\n| 市场 | 2023 | 2024 |\n|---|---|---|\n${two}`, [3, 2]],
  ['other columns behind 续表', `${head}${one}\n续表1\n\n| 丙国 | 2.5 |\n|---|---|\n| 丁国 | 3.5 |\n`, [3, 2]],
  ['figures alone and no page', `${head}${one}\n正文一段。\n\n${bare}`, [3, 2]],
])('%s', async ([, text, rows]) => {
  expect(await rowsOf(text)).toEqual(rows)
})
