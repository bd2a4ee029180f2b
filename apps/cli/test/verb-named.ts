import {verbs} from '../src/verbs.ts'
import type {Verb} from '../src/verbs.ts'

/** The verb of this name, which must be in the table. */
export function verbNamed(name: string): Verb {
  return verbs.find((verb) => verb.name === name)!
}
