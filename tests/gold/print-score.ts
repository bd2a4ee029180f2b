// `npm run score`: how many of the annotated figures are found, and how many of their fields are right.
//   --wrong      print the wrong readings too, of what rules may be written against: those of the part `test` are counted only,
//                since a rule mended after reading them would no longer be tested by them
//   --style S    only texts of this style (`customs`), or whose style or name begins so
//   --alone      without Microsoft Recognizers-Text beside it, which takes most of the time
//   --readme     write the table of README.md too
import {readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {compareTools} from './compare/compare-tools.ts'
import {goldPapers} from './papers.ts'
import {readmeTable, withTable} from './readme-table.ts'
import {rowOf, rowsByStyle, type ScoredDocument} from './score-documents.ts'
import {groupsOf, scoreGold} from './score-groups.ts'
import {comparisonTable, scoreTable, type ScoreRow} from './score-table.ts'

const {values: options} = parseArgs({
  options: {
    wrong: {type: 'boolean', default: false},
    style: {type: 'string', default: ''},
    alone: {type: 'boolean', default: false},
    readme: {type: 'boolean', default: false},
  },
})
const gold = await scoreGold(({style, name}) => style.startsWith(options.style) || name.startsWith(options.style))
const {rule, test, texts, papers, problems} = gold

if (options.wrong) for (const scored of [...rule, ...texts, ...papers]) printWrong(scored)
const rows: Array<ScoreRow> = [
  ...rowsByStyle(rule, 'rule '),
  rowOf('rule, all styles', rule),
  ...rowsByStyle(test, 'test '),
  rowOf('test, all styles', test),
  rowOf('all sentences', [...rule, ...test]),
  ...rowsByStyle(texts, 'text '),
  rowOf('all whole texts', texts),
  ...rowsByStyle(papers, ''),
]
console.log(scoreTable(rows.filter((row) => row.texts > 0)).join('\n'))
if (options.readme || !(options.alone || options.wrong)) {
  const comparisons = groupsOf(gold).map(([name, scored]) => compareTools(name, scored))
  console.log(`\n${comparisonTable(comparisons).join('\n')}`)
  if (options.readme) {
    const readme = new URL('../../README.md', import.meta.url)
    const table = readmeTable(
      groupsOf(gold).map(([name, scored]) => rowOf(name, scored)),
      comparisons,
    )
    writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), table))
  }
}
for (const {name, text} of goldPapers) if (text === null) console.log(`${name}: not here, not scored`)
for (const problem of problems) console.log(`! ${problem}`)

function printWrong({document: {name, text}, score: {wrong}}: ScoredDocument): void {
  if (wrong.length === 0) return
  console.log(name)
  if (text !== null && text.length < 600) console.log(text.trim().replaceAll(/^/gm, '    '))
  for (const line of wrong) console.log(`  ✗ ${line}`)
  console.log()
}
