#!/usr/bin/env node
// Committed, and not built: pnpm links a command at install, before there is a dist folder.
import {existsSync} from 'node:fs'

const built = new URL('../dist/briefs.js', import.meta.url)

if (existsSync(built)) {
  await import(built.href)
} else {
  process.stderr.write('briefs: Missing build, expected `apps/cli/dist`; run `npm start` in the project once\n')
  process.exitCode = 70
}
