import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'
import {ResultsReporter} from './results-reporter.js'

// Tests read the packages' sources, so nothing has to be built before them.
const conditions = ['@region-briefs/source', 'node', 'import', 'default']

// `vitest run` takes *.test.ts, `vitest run --mode long` the campaigns, *.long.test.ts.
export default defineConfig(({mode}) => {
  const long = mode === 'long'
  return {
    resolve: {conditions},
    ssr: {resolve: {conditions, externalConditions: conditions}},
    test: {
      include: ['test', 'e2e'].map((folder) => `${folder}/**/*${long ? '.long' : ''}.test.ts`),
      exclude: long ? [] : ['**/*.long.test.ts'],
      setupFiles: [fileURLToPath(new URL('same-examples.js', import.meta.url))],
      // No test has a time limit of its own; these end what hangs, on a machine however busy.
      testTimeout: long ? 3_600_000 : 900_000,
      hookTimeout: 900_000,
      reporters: ['default', new ResultsReporter(`.results/${long ? 'long' : 'test'}.json`)],
    },
  }
})
