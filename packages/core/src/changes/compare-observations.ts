import type {Change, FieldChange, Model, Observation} from '../model/model.ts'
import {classOfNumber} from './class-of-number.ts'
import {matchObservations} from './match-observations.ts'

/** Both editions, for what a figure's change is judged by. */
export interface Editions {
  readonly before: Model
  readonly after: Model
}

const plainFields = [
  'value',
  'low',
  'high',
  'unit',
  'counted',
  'comparator',
  'kind',
  'direction',
  'basis',
  'basisPeriod',
  'price',
  'status',
  'period',
  'label',
  'subject',
  'partner',
  'decimals',
] as const satisfies ReadonlyArray<keyof Observation>

/** Figures added, gone, revised, and moved to another section. One whose words alone were changed is not named. */
export function compareObservations(editions: Editions): Array<Change> {
  const {pairs, gone, added} = matchObservations(editions.before.observations, editions.after.observations)
  return [
    ...gone.map((each) => alone('gone', each, editions.before)),
    ...added.map((each) => alone('added', each, editions.after)),
    ...pairs.flatMap(({before, after}) => compare(before, after, editions)),
  ]
}

function alone(type: 'added' | 'gone', each: Observation, model: Model): Change {
  return {
    type,
    what: 'observation',
    id: each.id,
    before: type === 'gone' ? each.surface : null,
    after: type === 'added' ? each.surface : null,
    fields: [],
    difference: null,
    class: 'revision',
    regions: regionsOf(each, model),
    position: each.position,
  }
}

function compare(before: Observation, after: Observation, editions: Editions): Array<Change> {
  const fields = fieldsOf(before, after, editions)
  if (fields.length === 0 && !isMoved(before, after, editions)) return []
  return [
    {
      type: fields.length === 0 ? 'moved' : 'revised',
      what: 'observation',
      id: after.id,
      before: before.surface,
      after: after.surface,
      fields,
      difference: differenceOf(before, after),
      class: classOf(before, after, fields, editions),
      regions: [...new Set([...regionsOf(before, editions.before), ...regionsOf(after, editions.after)])],
      position: after.position,
    },
  ]
}

function fieldsOf(before: Observation, after: Observation, editions: Editions): Array<FieldChange> {
  const plain = plainFields.map((field) => ({field, before: before[field], after: after[field]}))
  const sources = {field: 'cites', before: sourcesOf(before, editions.before), after: sourcesOf(after, editions.after)}
  return [...plain, sources].filter((change) => change.before !== change.after)
}

/** The works cited, not their numbers: those shift when an entry is put in. */
function sourcesOf({cites}: Observation, {references}: Model): string | null {
  const titles = cites.map((number) => references.find(({numbers}) => numbers.includes(number))?.title ?? `[${number}]`)
  return titles.length === 0 ? null : titles.toSorted().join('；')
}

/** A section that was only renamed moves nothing: its old name is gone, and the new one is new. */
function isMoved({section: from}: Observation, {section: to}: Observation, {before, after}: Editions): boolean {
  if (from === to) return false
  const isRenamed = !after.sections.some(({id}) => id === from) && !before.sections.some(({id}) => id === to)
  return from === null || to === null || !isRenamed
}

function differenceOf(before: Observation, after: Observation): number | null {
  if (before.unit !== after.unit || before.value === null || after.value === null) return null
  return before.value === after.value ? null : after.value - before.value
}

/** A new number of a new time is a revision; the same number said of something else, or a check that now agrees, is a correction. */
function classOf(
  before: Observation,
  after: Observation,
  fields: ReadonlyArray<FieldChange>,
  editions: Editions,
): Change['class'] {
  const changed = new Set(fields.map(({field}) => field))
  const isNewNumber = ['value', 'low', 'high', 'decimals'].some((field) => changed.has(field))
  if (!isNewNumber) return fields.length === 0 ? 'revision' : 'correction'
  if (changed.has('period')) return 'revision'
  if (differs(before, editions.before) && !differs(after, editions.after)) return 'correction'
  if (before.value === null || after.value === null) return 'revision'
  return classOfNumber(before.value, after.value)
}

function differs({id}: Observation, {findings}: Model): boolean {
  return findings.some(({status, observations}) => status === 'differs' && observations.includes(id))
}

/** The regions that show the figure. */
function regionsOf({id}: Observation, {regions}: Model): Array<string> {
  return regions.filter(({figures}) => figures.some(({observation}) => observation === id)).map((region) => region.id)
}
