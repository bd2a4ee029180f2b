// `npm start`: set up, then the main job on the bundled paper. `npm start -- build PAPER --out DIR` hands its words to briefs.
import {spawnSync} from 'node:child_process'
import {join, relative} from 'node:path'
import {setUp} from './set-up.mjs'
import {report, say} from './step.mjs'
import {root} from './workspace.mjs'

const example = join(root, 'examples', 'apec-regions.md')

// Where npm was called from; a path is shorter from there.
const here = process.env.INIT_CWD ?? process.cwd()

report(() => {
  setUp()
  const words = process.argv.slice(2)
  if (words.length === 0) words.push('build', relative(here, example), '--out', relative(here, join(root, 'out')))
  say(`briefs ${words.join(' ')}`)
  // briefs resolves paths against the folder that npm was called from, so the working folder stays as it is.
  const {status} = spawnSync(process.execPath, [join(root, 'apps/cli/bin/briefs.js'), ...words], {stdio: 'inherit'})
  return status ?? 1
})
