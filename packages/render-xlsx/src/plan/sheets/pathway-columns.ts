import type {Pathway} from '@region-briefs/core'
import {number, text} from '../cell.ts'
import {both} from '../language.ts'
import {pathwayRegion} from '../region-label.ts'
import type {Column} from '../table-sheet.ts'

/** The region of a measure's pathway: the same column on every sheet of measures. */
export const measureRegion: Column<{pathway: Pathway}> = {
  key: 'region',
  head: both('区域', 'Region'),
  meaning: both('举措所属路径的区域', 'region of the pathway that the measure belongs to'),
  type: 'text',
  cell: ({pathway}, {language}) => text(pathwayRegion(pathway, language)),
}

/** A measure's place in its list. */
export const measureOrdinal: Column<{measure: {ordinal: number}}> = {
  key: 'ordinal',
  head: both('举措序号', 'Measure no.'),
  meaning: both('“一是”为 1，“二是”为 2', '1 for 一是, 2 for 二是'),
  type: 'number',
  cell: ({measure}) => number(measure.ordinal),
}

/** The line that something begins in. */
export function lineColumn<Record>(lineOf: (record: Record) => number | null | undefined): Column<Record> {
  return {
    key: 'line',
    head: both('行号', 'Line'),
    meaning: both('在论文文件中开始的行，从 1 起', 'line that it begins in, in the paper’s file, from 1'),
    type: 'number',
    unit: both('行', 'lines'),
    cell: (record) => number(lineOf(record)),
  }
}
