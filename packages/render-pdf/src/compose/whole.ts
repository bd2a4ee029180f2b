import type {Run} from '../blocks/blocks.ts'

/**
 * A text that stays on one line where there is room, its words too.
 *
 *     CNY 4.63 trillion
 */
export function whole(text: string, tone?: Run['tone']): Array<Run> {
  return text.split(/(?<= )/).map((part) => ({text: part, tone, together: true}))
}
