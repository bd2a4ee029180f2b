import type {SectionInfo} from '@region-briefs/core'

/**
 * A section's heading: its number and its title, `一 外贸`. The model holds a number without its brackets and point,
 * of which papers have many schemes, so none are put round it.
 */
export function headingOf({number, title}: Pick<SectionInfo, 'number' | 'title'>): string {
  return [number ?? '', title].filter((part) => part !== '').join(' ')
}
