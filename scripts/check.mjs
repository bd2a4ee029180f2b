// `npm run check`: set up, then all that is checked without running a test.
import {setUp} from './set-up.mjs'
import {report, runTool, say} from './step.mjs'

const checks = [
  [
    'types and lint of every package',
    'turbo/bin/turbo',
    ['run', 'check-types', 'lint', '--continue=always', '--output-logs=errors-only'],
  ],
  ['lint of scripts and tooling', 'oxlint/bin/oxlint', ['scripts', 'tooling']],
  ['format (`npm run format` mends it)', 'oxfmt/bin/oxfmt', ['--check', '.']],
  ['that packages import only what they declare', 'turbo/bin/turbo', ['boundaries']],
]

report(() => {
  setUp()
  const failed = checks.filter(([what, program, words]) => {
    say(`checking ${what} …`)
    return runTool(program, words, {quiet: true}) !== 0
  })
  for (const [what] of failed) say(`FAILED: ${what}, see above`)
  if (failed.length === 0) say('all checks passed')
  return failed.length > 0 ? 1 : 0
})
