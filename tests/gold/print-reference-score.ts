// `npm run score:references`: how the fields of the open set of reference entries are read, field by field.
import {goldReferences} from './gold-references.ts'
import {type ReferenceScore, scoredReferenceFields, scoreReferences} from './score-references.ts'

const groups = [
  ['clean, rule', false, 'rule'],
  ['clean, test', false, 'test'],
  ['damaged, rule', true, 'rule'],
  ['damaged, test', true, 'test'],
] as const
const columns: Array<[string, ReferenceScore]> = []
for (const [name, damaged, part] of groups) {
  const entries = goldReferences.filter((entry) => entry.damaged === damaged && entry.part === part)
  columns.push([name, await scoreReferences(entries)])
}

console.log(`${''.padEnd(10)}${columns.map(([name]) => name.padStart(22)).join('')}`)
console.log(`${'entries'.padEnd(10)}${columns.map(([, {entries}]) => String(entries).padStart(22)).join('')}`)
for (const field of scoredReferenceFields)
  console.log(`${field.padEnd(10)}${columns.map(([, {right, of}]) => share(right[field], of[field])).join('')}`)
console.log(`${'pooled'.padEnd(10)}${columns.map(([, {pooled}]) => pooled.toFixed(4).padStart(22)).join('')}`)

// Those of the test part are counted only: a rule mended after reading them would no longer be tested by them.
for (const [name, {wrong}] of columns)
  if (name.endsWith('rule')) for (const line of wrong) console.log(`  ✗ ${name}: ${line}`)

function share(right: number, of: number): string {
  return `${right} of ${of}  ${(right / of).toFixed(3)}`.padStart(22)
}
