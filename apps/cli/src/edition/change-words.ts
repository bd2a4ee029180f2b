import type {Change, Model} from '@region-briefs/core'
import {sectionPath} from './section-path.ts'

/** How many characters of a text are quoted. */
const quotedCharacters = 18

/**
 * Say one change in words: `figure 4.63 → 4.7 万亿元 (§2.2, line 85)`, `overlay gdp CN-GD 2024 revised: 13.2 → 13.4 亿元`.
 *
 * @param models  Both editions: what is gone stands in the older one.
 */
export function changeWords(change: Change, models: {before: Model; after: Model}): string {
  return wordsIn(change, change.type === 'gone' ? models.before : models.after)
}

/** The same without the editions at hand, as a ledger has it: without sections, and with ids where a model would give names. */
export function plainChangeWords(change: Change): string {
  return wordsIn(change, {sections: [], series: [], findings: []})
}

type Named = Pick<Model, 'sections' | 'series' | 'findings'>

function wordsIn(change: Change, model: Named): string {
  const words = {
    observation: figureWords,
    measure: measureWords,
    pathway: pathwayWords,
    series: seriesWords,
    finding: findingWords,
  }[change.what](change, model)
  return `${words}${placeWords(change, model)}`
}

function figureWords({type, before, after, fields}: Change): string {
  if (type === 'added') return `figure added: ${after}`
  if (type === 'gone') return `figure gone: ${before}`
  if (type === 'moved') return `figure moved: ${after}`
  if (before !== after) return `figure ${arrow(before!, after!)}`
  return `figure ${after}: ${fields.map((each) => `${each.field} ${each.before ?? '—'} → ${each.after ?? '—'}`).join(', ')}`
}

function measureWords({type, before, after}: Change): string {
  const ends = {added: 'added', gone: 'gone', revised: 'reworded', moved: 'moved'} as const
  return type === 'moved' ? `measure moved: ${before} → ${after}` : `measure ${ends[type]}: ${quoted(after ?? before!)}`
}

function pathwayWords({type, before, after}: Change): string {
  if (type !== 'revised') return `pathway ${type}: ${quoted(after ?? before!)}`
  return before === after ? `pathway revised: ${quoted(after!)}` : `pathway ${quoted(before!)} → ${quoted(after!)}`
}

/** A change of a point says its period first: `2024: 13.2 亿元`. */
function seriesWords({type, id, before, after, fields}: Change, {series}: Named): string {
  const of = series.find((each) => each.id === id)
  const [period] = (after ?? before ?? '').split(': ')
  const name = of ? `${of.indicator} ${of.region} ${period}` : `${id} ${period}`
  if (type !== 'revised') return `overlay ${name} ${type}: ${valueOf(after ?? before)}`
  const values = before === after ? [] : [arrow(valueOf(before), valueOf(after))]
  // The value with its unit says those two.
  const others = fields
    .filter(({field}) => !['value', 'unit'].includes(field))
    .map((each) => `${each.field} ${arrow(String(each.before ?? '—'), String(each.after ?? '—'))}`)
  return `overlay ${name} revised: ${[...values, ...others].join(', ')}`
}

function valueOf(said: string | null): string {
  return said?.slice(said.indexOf(': ') + 2) ?? ''
}

/** Beside the check what it calculates, which a ledger has without the model: `differs: 26.31 ÷ 45.47 = 57.86 %`. */
function findingWords({type, id, before, after, fields}: Change, {findings}: Named): string {
  const rule = findings.find((each) => each.id === id)?.rule
  const name = rule === undefined ? 'check' : `check ${rule}`
  const said = (after ?? before ?? '').replace(/^\w+: /, '')
  if (type !== 'revised') return `${name} ${type === 'added' ? 'now differs' : 'no longer differs'}: ${said}`
  return `${name} ${fields[0]?.before ?? '—'} → ${fields[0]?.after ?? '—'}: ${said}`
}

function placeWords({position}: Change, model: Named): string {
  if (!position) return ''
  const {line} = position.start
  return ` (${[sectionPath(model, line), `line ${line}`].filter(Boolean).join(', ')})`
}

/** The unit is said once where both have it: `4.63 → 4.7 万亿元`. */
function arrow(before: string, after: string): string {
  const unit = /[^\d.,，%]*$/.exec(after)![0]
  const isSame = unit !== '' && unit !== after && before !== unit && before.endsWith(unit)
  return `${isSame ? before.slice(0, -unit.length).trimEnd() : before} → ${after}`
}

function quoted(text: string): string {
  const characters = [...text]
  return `「${characters.slice(0, quotedCharacters).join('')}${characters.length > quotedCharacters ? '…' : ''}」`
}
