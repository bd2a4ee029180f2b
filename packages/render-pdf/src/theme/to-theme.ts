import type {ThemeSettings} from './theme-settings.ts'
import type {Theme} from './theme.ts'
import {theme} from './theme.ts'

/** The house theme with what a user sets of it; settings that `themeProblems` refuses are a bug of the caller. */
export function toTheme({color = {}, size = {}}: ThemeSettings = {}): Theme {
  const set = {...theme.color, ...given(color)}
  return {
    ...theme,
    // A strong rule is drawn in the accent, which a user may set.
    color: {...set, strongRule: set.accent},
    size: {...theme.size, ...given(size)},
  }
}

function given<Value>(values: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}
