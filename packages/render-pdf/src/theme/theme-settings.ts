/** What a ministry may set of the theme; what is left out is the house's. */
export interface ThemeSettings {
  /** `#rrggbb`. */
  color?: {[Name in ThemeColor]?: string | undefined} | undefined
  /** In pt. */
  size?: {[Name in ThemeSize]?: number | undefined} | undefined
}

/** Colours by what they are for. */
export type ThemeColor = 'ink' | 'quiet' | 'accent' | 'warn' | 'tint' | 'rule' | 'bar' | 'barRest'

/** Type sizes by what is set in them. */
export type ThemeSize = 'title' | 'h1' | 'h2' | 'h3' | 'lead' | 'body' | 'small' | 'note' | 'running'
