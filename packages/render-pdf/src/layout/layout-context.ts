import type {Looks} from '../theme/looks.ts'
import type {Theme} from '../theme/theme.ts'
import type {Wording} from '../wording/wording.ts'
import type {Typesetter} from '../typeset/set-paragraph.ts'
import type {Role, StructureNode} from './boxes.ts'

/** What every block is laid out with. */
export interface LayoutContext {
  typesetter: Typesetter
  theme: Theme
  looks: Looks
  wording: Wording
  /** Width of the column, in pt. */
  widthPt: number
  /** The tree so far; `addNode` adds to it. */
  structure: Array<StructureNode>
}

/** @returns The index of a new node. */
export function addNode(context: LayoutContext, parent: number, role: Role, alt?: string): number {
  context.structure.push({role, parent, alt})
  return context.structure.length - 1
}
