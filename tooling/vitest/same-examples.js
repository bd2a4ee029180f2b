import * as fc from 'fast-check'

// On CI property tests take the same examples every time, so that a change is judged by what it changed; elsewhere they
// look further each time.
if (process.env.CI) fc.configureGlobal({seed: 20260228})
