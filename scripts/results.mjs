import {existsSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {packageFolders, readPackage, root} from './workspace.mjs'

/**
 * The results that each package's tests leave behind (tooling/vitest/results-reporter.js). Turbo keeps them with a
 * cached run and puts them back, so they count whether or not the tests had to run again.
 *
 * @param task  `test` or `test:long`.
 */
export function openResults(task) {
  const name = task === 'test:long' ? 'long.json' : 'test.json'
  const packages = packageFolders().filter((folder) => readPackage(folder).scripts?.[task])
  const path = (folder) => join(root, folder, '.results', name)
  return {
    /** Away with those of an earlier run: a package that dies before it reports must not count. */
    clear: () => packages.forEach((folder) => rmSync(path(folder), {force: true})),
    /** One entry a package, `results` null where there are none. */
    read: () =>
      packages.map((folder) => ({
        folder,
        results: existsSync(path(folder)) ? JSON.parse(readFileSync(path(folder), 'utf8')) : null,
      })),
  }
}

/** Add up what `read` gives. */
export function sum(entries) {
  const all = entries.flatMap(({folder, results}) => (results ? [{folder, ...results}] : []))
  return {
    passed: all.reduce((total, {passed}) => total + passed, 0),
    failed: all.reduce((total, {failed}) => total + failed, 0),
    skipped: all.flatMap(({folder, skipped}) => skipped.map((test) => ({folder, ...test}))),
    missing: entries.filter(({results}) => !results || isEmpty(results)).map(({folder}) => folder),
  }
}

function isEmpty({passed, failed, skipped}) {
  return passed + failed + skipped.length === 0
}
