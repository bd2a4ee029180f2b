// `npm run score`: how many of the annotated figures are found, and how many of their fields are right.
import {goldPapers} from './papers.ts'
import {scoredFields, scoreFigures} from './score.ts'

for (const {name, model, figures, fields} of goldPapers) {
  if (!model) {
    console.log(`${name}: not here, not scored`)
    continue
  }
  const {annotated, found, extra, right, wrong} = scoreFigures(model, figures, fields)
  console.log(`${name}: ${found} of ${annotated} figures found, ${extra} that are none`)
  for (const field of fields ?? scoredFields)
    console.log(`  ${field.padEnd(10)} ${right[field]} of ${found}  ${((100 * right[field]) / found).toFixed(1)} %`)
  for (const line of wrong) console.log(`  ✗ ${line}`)
}
