import type {Logo} from '../briefing-options.ts'
import type {LayoutContext} from './layout-context.ts'
import type {Slab} from './slab.ts'

export function layoutLogo(_context: LayoutContext, _logo: Logo, _parent: number): Array<Slab> {
  return []
}
