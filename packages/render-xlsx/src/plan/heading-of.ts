import type {SectionInfo} from '@region-briefs/core'

/** How each depth prints its number: 一、 is 2, （一） 3, `1.` 4. */
const forms: ReadonlyArray<(number: string) => string> = [
  (number) => number,
  (number) => number,
  (number) => `${number}、`,
  (number) => `（${number}）`,
  (number) => `${number}. `,
]

/**
 * A section's heading with its number, `（一）外贸`.
 *
 * @param sections  Those of the pack.
 * @param id        Null, or not among them, gives null.
 */
export function headingOf(sections: ReadonlyArray<SectionInfo>, id: string | null): string | null {
  const section = sections.find((each) => each.id === id)
  if (!section) return null
  const form = forms[section.depth] ?? forms.at(-1)!
  return (section.number === null ? '' : form(section.number)) + section.title
}
