import type {OverlayRow} from './overlay.ts'

/** A cell without the spaces around it; empty where its column is not there. */
export function cellOf({cells}: OverlayRow, index: number | undefined): string {
  return index === undefined ? '' : cells[index]!.trim()
}
