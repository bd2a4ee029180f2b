import type {ModelSettings, Overlay} from '@region-briefs/core'
import type {Settings} from './settings.ts'

/** What core is told besides the paper. */
export function modelSettings(settings: Settings, overlays: ReadonlyArray<{overlay: Overlay}>): ModelSettings {
  return {
    overlays: overlays.map(({overlay}) => overlay),
    regions: settings.definitions,
    waivers: settings.waivers,
  }
}
