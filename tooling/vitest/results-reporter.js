import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'

/**
 * Writes what `scripts/test.mjs` sums up over all packages, `{passed, failed, skipped: [{name, reason}]}`. Vitest's own
 * JSON leaves out why a test was skipped. A file that cannot be loaded counts as one failed test.
 */
export class ResultsReporter {
  #file

  /** @param {string} file  Where to write, seen from the package. */
  constructor(file) {
    this.#file = file
  }

  onTestRunEnd(modules, unhandledErrors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const inState = (state) => tests.filter((test) => test.result().state === state)
    const broken = modules.filter((module) => module.errors().length > 0).length
    const results = {
      passed: inState('passed').length,
      failed: inState('failed').length + broken + unhandledErrors.length,
      skipped: inState('skipped').map((test) => ({
        name: `${test.module.relativeModuleId} > ${test.fullName}`,
        reason: test.result().note ?? 'no reason given',
      })),
    }
    mkdirSync(dirname(this.#file), {recursive: true})
    writeFileSync(this.#file, `${JSON.stringify(results, null, 2)}\n`)
  }
}
