import {defineConfig} from 'vitest/config'

// Tests read the packages' sources, so nothing has to be built before them.
const conditions = ['@region-briefs/source', 'node', 'import', 'default']

export default defineConfig({
  resolve: {conditions},
  ssr: {resolve: {conditions, externalConditions: conditions}},
  test: {
    include: ['test/**/*.test.ts', 'e2e/**/*.test.ts'],
    testTimeout: 120_000,
    reporters: ['default', ['json', {outputFile: '.turbo/vitest.json'}]],
  },
})
