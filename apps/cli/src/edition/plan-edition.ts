import type {Model, Pack} from '@region-briefs/core'
import type {Format, Language, Settings} from '../settings/settings.ts'
import {keyOf, sha256} from './hash.ts'
import {ledgerName, withLedger} from './ledger.ts'
import type {Ledger} from './ledger.ts'
import type {PackRecord, Tool} from './manifest.ts'
import {toJson} from './manifest.ts'
import {outputName} from './output-names.ts'
import type {Inputs} from './read-inputs.ts'
import {modelName} from './read-state.ts'

/** An edition before anything of it is made: what there will be, and what each of it depends on. */
export interface EditionPlan {
  model: Model
  ledger: Ledger
  date: Date
  packs: Array<PlannedPack>
  /** Files that one call of a renderer makes together. */
  groups: Array<OutputGroup>
  /** model.json and ledger.json, as they will be written. */
  state: Array<{path: string; bytes: Uint8Array}>
}

export interface PlannedPack extends PackRecord {
  pack: Pack
}

export interface OutputGroup {
  pack: string
  format: 'pdf' | 'xlsx' | 'data'
  language: Language
  /** Of the pack, short, as a briefing prints it. */
  edition: string
  /** Seen from the output folder. */
  paths: Array<string>
  /** Hash of all that these files are made from. */
  key: string
}

/** What an edition is planned from. */
export interface PlanParts {
  model: Model
  ledger: Ledger
  /** Of the packs that are asked for. */
  ids: ReadonlyArray<string>
  date: Date
  settings: Settings
  inputs: Inputs
  tool: Tool
}

/** What the rooms give that planning needs; they are loaded by then. */
export interface PlanRooms {
  packOf: (model: Model, id: string) => Pack
  packJson: (pack: Pack) => string
  dataPaths: (formats: Array<'csv' | 'parquet'>, packId: string) => Array<string>
}

/** Plan an edition: every pack with its key, every output with its path and its key. */
export function planEdition(rooms: PlanRooms, parts: PlanParts): EditionPlan {
  const {model, ledger, ids, date} = parts
  const whole = withLedger(model, ledger)
  const packs = ids.map((id): PlannedPack => {
    const pack = rooms.packOf(whole, id)
    return {id, key: sha256(rooms.packJson(pack)), pack}
  })
  return {
    model,
    ledger,
    date,
    packs,
    groups: packs.flatMap((pack) => groupsOf(rooms, parts, pack)),
    state: [
      {path: modelName, bytes: toJson(model)},
      {path: ledgerName, bytes: toJson(ledger)},
    ],
  }
}

function groupsOf(rooms: PlanRooms, parts: PlanParts, {pack, key}: PlannedPack): Array<OutputGroup> {
  const {settings, tool, date} = parts
  const {languages, formats} = settings
  const data = dataFormats(formats)
  const group = (format: OutputGroup['format'], language: Language, paths: Array<string>): OutputGroup => ({
    pack: pack.id,
    format,
    language,
    edition: editionName(key),
    paths,
    key: keyOf([key, format, language, tool, date.toISOString(), optionsOf(format, parts)]),
  })
  return [
    ...(['pdf', 'xlsx'] as const)
      .filter((format) => formats.includes(format))
      .flatMap((format) =>
        languages.map((language) => group(format, language, [outputName(pack, format, language, settings)])),
      ),
    ...(data.length > 0
      ? [
          group(
            'data',
            languages[0]!,
            rooms.dataPaths(data, pack.id).map((path) => `${pack.id}/${path}`),
          ),
        ]
      : []),
  ]
}

/** The first digits of a pack's key: two editions of a region that differ in anything have different ones. */
function editionName(packKey: string): string {
  return packKey.slice(0, 8)
}

/** Of the formats those that are written by `renderData`. */
export function dataFormats(formats: ReadonlyArray<Format>): Array<'csv' | 'parquet'> {
  return formats.filter((format) => format === 'csv' || format === 'parquet')
}

/** What a renderer is told beside the pack, its language, the date and the version. */
function optionsOf(format: OutputGroup['format'], {settings, inputs}: PlanParts): unknown {
  if (format === 'data') return dataFormats(settings.formats)
  if (format === 'xlsx') return null
  const {paper, theme, draft} = settings.pdf
  const {fonts, logo} = inputs
  return [paper, theme, draft, fonts && [fonts.text.sha256, fonts.heading.sha256], logo && [logo.name, logo.sha256]]
}
