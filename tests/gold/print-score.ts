// `npm run score`: how many of the annotated figures are found, and how many of their fields are right.
//   --wrong      print the wrong readings too, of what rules may be written against: those of the part `test` are counted only,
//                since a rule mended after reading them would no longer be tested by them
//   --alone      without Microsoft Recognizers-Text beside it, which takes most of the time
//   --style S    only texts of this style (`customs`), or whose style or name begins so
import {parseArgs} from 'node:util'
import {compareTools} from './compare/compare-tools.ts'
import {goldSentences} from './gold-sentences.ts'
import {goldTexts} from './gold-texts.ts'
import {goldPapers} from './papers.ts'
import {rowOf, rowsByStyle, scoreDocuments, type ScoredDocument} from './score-documents.ts'
import {comparisonTable, scoreTable, type ScoreRow} from './score-table.ts'

const {
  wrong: printsWrong,
  style,
  alone,
} = parseArgs({
  options: {
    wrong: {type: 'boolean', default: false},
    style: {type: 'string', default: ''},
    alone: {type: 'boolean', default: false},
  },
}).values

const gold = {sentences: goldSentences(), texts: goldTexts()}
const isWanted = (document: {style: string; name: string}): boolean =>
  document.style.startsWith(style) || document.name.startsWith(style)
const sentences = await scoreDocuments(gold.sentences.documents.filter(isWanted))
const texts = await scoreDocuments(gold.texts.documents.filter(isWanted))
const papers = await scoreDocuments(goldPapers.filter(isWanted))
const ofPart = (part: 'rule' | 'test'): Array<ScoredDocument> =>
  sentences.filter(({document}) => document.part === part)

if (printsWrong) for (const scored of [...ofPart('rule'), ...texts, ...papers]) printWrong(scored)
const rows: Array<ScoreRow> = [
  ...rowsByStyle(ofPart('rule'), 'rule '),
  rowOf('rule, all styles', ofPart('rule')),
  ...rowsByStyle(ofPart('test'), 'test '),
  rowOf('test, all styles', ofPart('test')),
  rowOf('all sentences', sentences),
  ...rowsByStyle(texts, 'text '),
  rowOf('all whole texts', texts),
  ...rowsByStyle(papers, ''),
]
console.log(scoreTable(rows.filter((row) => row.texts > 0)).join('\n'))
if (!alone && !printsWrong) {
  const groups: Array<[string, Array<ScoredDocument>]> = [
    ['rule, all styles', ofPart('rule')],
    ['test, all styles', ofPart('test')],
    ['all whole texts', texts],
    ...papers.map((paper): [string, Array<ScoredDocument>] => [paper.document.name, [paper]]),
  ]
  const comparisons = groups
    .filter(([, scored]) => scored.length > 0)
    .map(([name, scored]) => compareTools(name, scored))
  console.log(`\n${comparisonTable(comparisons).join('\n')}`)
}
for (const {name, text} of goldPapers) if (text === null) console.log(`${name}: not here, not scored`)
for (const problem of [...gold.sentences.problems, ...gold.texts.problems]) console.log(`! ${problem}`)

function printWrong({document: {name, text, part}, score: {wrong}}: ScoredDocument): void {
  if (wrong.length === 0 || part === 'test') return
  console.log(name)
  if (text !== null && text.length < 600) console.log(text.trim().replaceAll(/^/gm, '    '))
  for (const line of wrong) console.log(`  ✗ ${line}`)
  console.log()
}
