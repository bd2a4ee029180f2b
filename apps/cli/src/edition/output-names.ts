import {basename, extname} from 'node:path'
import type {Pack} from '@region-briefs/core'
import {fileNameOf} from '../settings/file-name.ts'
import type {Language, Settings} from '../settings/settings.ts'

/** What is made of a pack, as file names call it. */
const kinds = {
  pdf: {plain: 'briefing', zh: '区域简报', en: 'briefing'},
  xlsx: {plain: 'workbook', zh: '数据手册', en: 'workbook'},
} as const

/**
 * Name a briefing or a workbook.
 *
 * @param pack      Whose it is: its label, date and paper can stand in the name.
 * @param format    What it is.
 * @param language  Its language; any but the first has a suffix.
 * @param settings  `fileName` is a template, as `fileNameOf` reads it; null for plain names.
 * @returns         Seen from the output folder: `east/briefing.pdf`, `east/briefing.en.pdf`, `east/东部沿海_区域简报_2026-02.pdf`.
 */
export function outputName(
  pack: Pick<Pack, 'id' | 'label' | 'document'>,
  format: keyof typeof kinds,
  language: Language,
  {fileName, languages}: Pick<Settings, 'fileName' | 'languages'>,
): string {
  const kind = kinds[format]
  const name = fileName === null ? kind.plain : fileNameOf(fileName, partsOf(pack, kind[language], language))
  const suffix = language === languages[0] ? '' : `.${language}`
  return `${pack.id}/${name}${suffix}.${format}`
}

function partsOf(
  {id, label, document}: Pick<Pack, 'id' | 'label' | 'document'>,
  kind: string,
  language: Language,
): Parameters<typeof fileNameOf>[1] {
  const {name} = document.source
  return {
    region: id,
    label: label[language] || label.zh,
    kind,
    date: document.date ?? '',
    paper: basename(name, extname(name)),
  }
}
