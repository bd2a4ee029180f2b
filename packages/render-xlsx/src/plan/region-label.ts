import {type Pack, placeTerm, type Region} from '@region-briefs/core'
import type {Language} from './language.ts'

/** What a region is called; one that a paper or a user defines may have no English name and then keeps its own. */
export function regionLabel({label}: Pick<Region, 'label'>, language: Language): string {
  return label[language] === '' ? label.zh : label[language]
}

/** The labels of a pack's regions by their ids. */
export function regionLabels({regions}: Pack, language: Language): Map<string, string> {
  return new Map(regions.map((region) => [region.id, regionLabel(region, language)]))
}

/** A pathway's region: as the paper names it, in English as the region is called. */
export function pathwayRegion(
  {region, regionLabel: printed}: {region: string; regionLabel: string},
  language: Language,
): string {
  return language === 'zh' ? printed : (placeTerm(region)?.en ?? printed)
}
