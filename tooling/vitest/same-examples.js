import {createRequire} from 'node:module'

// On CI property tests take the same examples every time, so that a change is judged by what it changed; elsewhere they
// look further each time. Packages without fast-check have nothing to set.
const require = createRequire(`${process.cwd()}/package.json`)
if (process.env.CI) {
  try {
    require('fast-check').configureGlobal({seed: 20260228})
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error
  }
}
