// `npm test`: set up, then the tests of all packages. With --long the campaigns instead. Other words go to turbo (--filter=…).
// The last line is `N passed, N failed, N skipped`, over all packages.
import {openResults, sum} from './results.mjs'
import {setUp} from './set-up.mjs'
import {report, runTool, say} from './step.mjs'

report(() => {
  setUp()
  const words = process.argv.slice(2)
  const task = words.includes('--long') ? 'test:long' : 'test'
  const turboWords = words.filter((word) => word !== '--long')
  const results = openResults(task)
  results.clear()
  say(`running ${task} in every package …`)
  const code = runTool('turbo/bin/turbo', [
    'run',
    task,
    '--continue=always',
    '--output-logs=new-only',
    '--log-order=grouped',
    '--concurrency=2',
    ...turboWords,
  ])
  const total = sum(results.read())
  const problems = problemsOf(total, code, turboWords.length > 0)
  for (const {folder, name, reason} of total.skipped) console.log(`skipped: ${folder}: ${name}: ${reason}`)
  for (const problem of problems) console.log(`FAILED: ${problem}`)
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped.length} skipped`)
  return problems.length > 0 ? 1 : 0
})

/** Why this run is no success; a green sum is not enough. */
function problemsOf(total, code, isPart) {
  const missing = isPart ? [] : total.missing.map((folder) => `${folder} ran no test, see its output above`)
  const problems = [...missing]
  if (total.failed > 0)
    problems.push(`${total.failed} tests, see above; run them alone in their package with \`npx vitest\``)
  if (total.passed + total.failed === 0) problems.push('no test ran')
  if (code !== 0 && problems.length === 0) problems.push(`a package's run ended with exit code ${code}, see above`)
  return problems
}
