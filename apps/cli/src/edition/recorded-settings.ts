import type {Settings} from '../settings/settings.ts'

/** What of the settings an edition depends on: no path, and not where each was said. */
export interface RecordedSettings extends Pick<
  Settings,
  'regions' | 'formats' | 'languages' | 'fileName' | 'releaseDate' | 'definitions' | 'waivers' | 'severities'
> {
  pdf: Pick<Settings['pdf'], 'paper' | 'theme' | 'draft'>
  /** SOURCE_DATE_EPOCH in ISO 8601; null where it was not set. */
  epoch: string | null
}

/**
 * Select what an edition depends on, in an order that is always the same.
 *
 * @param epoch  From `dateFromEpoch`.
 */
export function recordedSettings(settings: Settings, epoch: Date | null): RecordedSettings {
  const {regions, formats, languages, fileName, releaseDate, definitions, waivers, severities, pdf} = settings
  return {
    regions,
    formats,
    languages,
    fileName,
    releaseDate,
    definitions,
    waivers,
    severities,
    pdf: {paper: pdf.paper, theme: pdf.theme, draft: pdf.draft},
    epoch: epoch?.toISOString() ?? null,
  }
}
