// `npm run score:measures`: how the places, industries and agreements of measures are found, pooled over the three.
import {scoreMeasures} from './score-measures.ts'

for (const {name, counts, recall, precision, near, wrong} of await scoreMeasures()) {
  console.log(
    `${name}: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}; of near labels ${near.recall.toFixed(3)} and ${near.precision.toFixed(3)}`,
  )
  for (const [kind, {annotated, found, right}] of Object.entries(counts))
    console.log(`  ${kind.padEnd(11)} ${right} of ${annotated} found, ${found - right} too many`)
  // Those of the test part are counted only: a table mended after reading them would no longer be tested by them.
  if (!name.endsWith('.test')) for (const line of wrong) console.log(`  ✗ ${line}`)
}
