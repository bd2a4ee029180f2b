import {setImmediate} from 'node:timers/promises'
import type {Pack} from '@region-briefs/core'
import type {SecondThread} from '../thread/second-thread.ts'
import type {OutputGroup} from './plan-edition.ts'
import {renderOutputs} from './render-outputs.ts'
import type {Made, RenderOptions} from './render-outputs.ts'

/** The outputs of a build, in the making. */
export interface Making {
  /** The files of one group, when they are made. Ask for the groups in their order. */
  made(group: OutputGroup): Promise<Array<Made>>
}

/**
 * Make outputs in two threads: briefings in the second, all others in this one, which goes on to the next while it waits. What
 * comes out does not depend on which thread makes it.
 *
 * @param groups  All that will be asked for.
 * @param packOf  That of a group.
 * @param thread  Null where this is the only one: each group is then made when it is asked for.
 */
export function makeSideBySide(
  groups: ReadonlyArray<OutputGroup>,
  packOf: (group: OutputGroup) => Pack,
  options: RenderOptions,
  thread: SecondThread | null,
): Making {
  const there = new Map<OutputGroup, Promise<Array<Made>>>()
  for (const group of thread ? groups.filter(({format}) => format === 'pdf') : []) {
    const made = thread!.render(group, packOf(group), options)
    // One that fails is told when it is asked for, not before.
    made.catch(() => undefined)
    there.set(group, made)
  }
  const next = groups.filter((group) => !there.has(group))
  const here = new Map<OutputGroup, Array<Made>>()
  return {made: async (group) => here.get(group) ?? (await (there.has(group) ? waitFor(group) : make(group)))}

  async function make(group: OutputGroup): Promise<Array<Made>> {
    next.splice(next.indexOf(group), 1)
    const made = await renderOutputs(group, packOf(group), options)
    here.set(group, made)
    return made
  }

  async function waitFor(group: OutputGroup): Promise<Array<Made>> {
    const state = {isSettled: false}
    const made = there.get(group)!.finally(() => (state.isSettled = true))
    made.catch(() => undefined)
    while (!state.isSettled && next.length > 0) {
      await make(next[0]!)
      // A moment for the other thread's answer, and for the user's Ctrl-C.
      await setImmediate()
    }
    return made
  }
}
