import {createHash} from 'node:crypto'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {FailedStep, run, runTool, say} from './step.mjs'
import {packageFolders, root, rootPackage} from './workspace.mjs'

const stampPath = join(root, 'node_modules', '.region-briefs-setup')

/** Make the project ready: a Node that is new enough, all packages installed, all of them built. What is done is skipped. */
export function setUp() {
  checkNode()
  install()
  build()
}

function checkNode() {
  const wanted = /\d+(\.\d+)*/.exec(rootPackage.engines.node)[0]
  if (isOlder(process.versions.node, wanted)) {
    throw new FailedStep(
      `this needs Node.js ${wanted} or later, and found ${process.versions.node}`,
      'install the current LTS of Node.js (nodejs.org) and run the same command again',
    )
  }
}

function install() {
  const stamp = installStamp()
  if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === stamp) return
  // Exactly the version in `packageManager`: any other pnpm tries to switch to it by itself, and stops.
  const pnpm = rootPackage.packageManager
  say(`installing the packages with ${pnpm} (a minute or two the first time) …`)
  const code = run(
    'npx',
    [
      '--yes',
      pnpm,
      'install',
      '--frozen-lockfile',
      '--config.confirmModulesPurge=false',
      '--config.updateNotifier=false',
    ],
    {
      talk: true,
    },
  )
  if (code !== 0) {
    throw new FailedStep(
      `the packages could not be installed (exit code ${code}, the reason stands above)`,
      'see that the network is there and 1 GB of disk is free, that `git status` shows pnpm-lock.yaml unchanged, then run the same command again',
    )
  }
  writeFileSync(stampPath, stamp)
}

function build() {
  say('building what has changed …')
  const code = runTool('turbo/bin/turbo', ['run', 'build', '--output-logs=errors-only'], {quiet: true})
  if (code !== 0) {
    throw new FailedStep(
      `the build failed (exit code ${code}, the reason stands above)`,
      'mend the error that is named above; on an unchanged clone delete node_modules and run the same command again',
    )
  }
}

/** What an install depends on: the lockfile, every package.json, and the Node that native packages are chosen for. */
function installStamp() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${process.versions.modules}\n`)
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']
  for (const file of [...files, ...packageFolders().map((folder) => `${folder}/package.json`)]) {
    hash.update(`${file}\n`).update(readFileSync(join(root, file)))
  }
  return `${hash.digest('hex')}\n`
}

function isOlder(version, wanted) {
  const [left, right] = [version, wanted].map((text) => text.split('.').map(Number))
  const index = right.findIndex((number, position) => number !== (left[position] ?? 0))
  return index >= 0 && (left[index] ?? 0) < right[index]
}
