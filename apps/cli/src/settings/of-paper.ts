import type {Settings} from './settings.ts'

/**
 * The settings as they hold for one paper: with the waivers that are of it, which name it no more.
 *
 * @param paper  Absolute.
 */
export function ofPaper(settings: Settings, paper: string): Settings {
  const waivers = settings.waivers.filter((each) => each.paper === undefined || each.paper === paper)
  return {
    ...settings,
    waivers: waivers.map((each) => {
      const {paper: _, ...waiver} = each
      return waiver
    }),
  }
}
