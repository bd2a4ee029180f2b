/**
 * `briefs`, the command: a file goes in, a folder with one pack for each region comes out. This package reads the
 * arguments, the files and the fonts, calls ingest, core and the two renderers in that order, and writes what they
 * give. It knows nothing of papers, and it exports nothing.
 */
import {main} from './main.ts'
import {openWorld} from './world.ts'

const world = openWorld(process)
process.exitCode = await main(world)
await world.close()
