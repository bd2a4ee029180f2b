#!/usr/bin/env node
// Committed, and not built: pnpm links a command at install, before there is a dist folder.
import '../dist/main.js'
