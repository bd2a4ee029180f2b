/** The sixteen colour names of HTML 4; others are written as numbers. */
const names: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#c0c0c0',
  gray: '#808080',
  grey: '#808080',
  white: '#ffffff',
  maroon: '#800000',
  red: '#ff0000',
  purple: '#800080',
  fuchsia: '#ff00ff',
  green: '#008000',
  lime: '#00ff00',
  olive: '#808000',
  yellow: '#ffff00',
  navy: '#000080',
  blue: '#0000ff',
  teal: '#008080',
  aqua: '#00ffff',
  currentcolor: '#000000',
}

/** @returns  `#rrggbb`; null for `none`; undefined for a colour that is not known. */
export function hexColor(color: string): string | null | undefined {
  const said = color.trim().toLowerCase()
  if (said === 'none' || said === 'transparent') return null
  if (Object.hasOwn(names, said)) return names[said]
  if (/^#[0-9a-f]{6}$/.test(said)) return said
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(said)
  if (short) return `#${[1, 2, 3].map((at) => short[at]!.repeat(2)).join('')}`
  const parts = /^rgb\(\s?(\d{1,3})\s?,\s?(\d{1,3})\s?,\s?(\d{1,3})\s?\)$/.exec(said)
  if (!parts) return undefined
  const hex = [1, 2, 3].map((at) => Math.min(255, Number(parts[at])).toString(16).padStart(2, '0'))
  return `#${hex.join('')}`
}
