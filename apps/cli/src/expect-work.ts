import {setFlagsFromString} from 'node:v8'

/**
 * How long a function runs before V8 compiles it to the best code, in bytes of its bytecode. V8's own measure (132 KB) suits a process
 * of minutes: in a first build of a second its compiler takes 1.2 s of other processors, most of it for code that is hardly run again.
 * With this one it takes a third of that, and a text of 640,000 characters is read in four fifths of the time
 * (docs/decisions/0007-bundle.md).
 */
const interruptBudget = 1_000_000

/** Say that work of a second or more begins, for V8 to compile less. It was measured with the V8 of Node 20; others are left alone. */
export function expectWork(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${interruptBudget}`)
}
