import type {Pack, Term} from '@region-briefs/core'
import {text} from '../cell.ts'
import {both} from '../language.ts'
import {headingRow, pageSheet, pairRows, titleRow} from '../page-sheet.ts'
import {sheetName} from '../sheet-words.ts'
import {
  basisWords,
  checkWords,
  comparatorWords,
  directionWords,
  gradeWords,
  howKnownWords,
  kindWords,
  mechanismWords,
  originWords,
  priceWords,
  scopeWords,
  statusWords,
  ungraded,
  unitWords,
  type Word,
} from '../words.ts'
import {deviations, periods, readers, reading, regionNote, symbols} from './notes-words.ts'
import type {Language} from '../language.ts'
import type {Row, SheetPlan} from '../sheet.ts'
import type {Note} from './notes-words.ts'

/** Units, periods, symbols, what each word in the tables means, and how scripts read them. */
export function notesSheet(pack: Pack, language: Language): SheetPlan {
  const part = (heading: Term, notes: ReadonlyArray<Note>): Array<Row> => [
    headingRow(heading[language]),
    ...notes.flatMap(({label, meaning}) => pairRows(label[language], text(meaning[language]))),
  ]
  const rows = [
    titleRow(sheetName('notes', language)),
    ...part(both('怎样读', 'How to read'), pack.id === 'all' ? [...reading, regionNote] : reading),
    ...part(both('范围', 'Scope'), notesOf(scopeWords)),
    ...part(both('来历', 'Origin'), notesOf(originWords)),
    ...part(both('单位', 'Units'), [...notesOf(unitWords), otherUnits]),
    ...part(both('时期', 'Periods'), periods),
    ...part(both('如何得知', 'How known'), notesOf(howKnownWords)),
    ...part(both('类型', 'Kinds'), notesOf(kindWords)),
    ...part(both('限定词', 'Bounds'), notesOf(comparatorWords)),
    ...part(both('方向', 'Direction'), notesOf(directionWords)),
    ...part(both('基期', 'Basis'), notesOf(basisWords)),
    ...part(both('价格', 'Prices'), notesOf(priceWords)),
    ...part(both('状态', 'Status'), notesOf(statusWords)),
    ...part(both('核对', 'Checks'), notesOf(checkWords)),
    ...part(both('机制的类型', 'Types of mechanisms'), notesOf(mechanismWords)),
    ...part(both('来源等级', 'Source grades'), [...notesOf(gradeWords), ungradedNote]),
    ...part(both('符号', 'Symbols'), symbols),
    ...part(both('用脚本读', 'For scripts'), readers(language)),
    ...part(both('与统计工作簿惯例的不同', 'Where we leave good practice'), deviations),
  ]
  return pageSheet('notes', rows, language)
}

const otherUnits: Note = {
  label: both('其他', 'Others'),
  meaning: both('照原文，去掉“万”“亿”：吨、公里、千瓦时等', 'as printed, without 万 and 亿: 吨, 公里, 千瓦时'),
}

const ungradedNote: Note = {
  label: ungraded,
  meaning: both('主机和出版者不在来源表里', 'neither host nor publisher is in the table of sources'),
}

function notesOf(words: Readonly<Record<string, Word>>): Array<Note> {
  return Object.values(words).map(({shown, meaning}) => ({label: shown, meaning}))
}
