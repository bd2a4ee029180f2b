import type {Change, FieldChange, Measure, Pathway} from '../model/model.ts'
import type {Editions} from './compare-observations.ts'
import {matchInRounds} from './match-in-rounds.ts'
import {pairSentences} from './pair-sentences.ts'

/** Pathways and their measures added, gone and changed; a measure that only changed its number for one put in before it is not named. */
export function comparePathways({before, after}: Editions): Array<Change> {
  const {pairs, gone, added} = matchInRounds(before.pathways, after.pathways, [
    ({id}) => id,
    ({region, from, to}) => [region, from, to].join('\n'),
    ({region}) => region,
  ])
  return [
    ...gone.flatMap((pathway) => [alone('gone', pathway), ...measuresAlone('gone', pathway)]),
    ...added.flatMap((pathway) => [alone('added', pathway), ...measuresAlone('added', pathway)]),
    ...pairs.flatMap((pair) => [
      ...comparePathway(pair.before, pair.after),
      ...compareMeasures(pair.before, pair.after),
    ]),
  ]
}

function alone(type: 'added' | 'gone', pathway: Pathway): Change {
  return changeOf('pathway', pathway, {
    type,
    before: type === 'gone' ? pathway.title : null,
    after: type === 'added' ? pathway.title : null,
  })
}

function measuresAlone(type: 'added' | 'gone', pathway: Pathway): Array<Change> {
  return pathway.measures.map((measure) => measureAlone(type, measure, pathway))
}

function measureAlone(type: 'added' | 'gone', measure: Measure, pathway: Pathway): Change {
  return changeOf(
    'measure',
    {...measure, region: pathway.region},
    {
      type,
      before: type === 'gone' ? measure.text : null,
      after: type === 'added' ? measure.text : null,
    },
  )
}

function comparePathway(before: Pathway, after: Pathway): Array<Change> {
  const fields = [
    {field: 'title', before: before.title, after: after.title},
    {field: 'from', before: before.from, after: after.from},
    {field: 'to', before: before.to, after: after.to},
    {field: 'formula', before: before.formula.join(' + '), after: after.formula.join(' + ')},
  ].filter((each) => each.before !== each.after)
  const said = {before: before.title, after: after.title}
  return fields.length === 0 ? [] : [changeOf('pathway', after, {type: 'revised', ...said, fields})]
}

function compareMeasures(before: Pathway, after: Pathway): Array<Change> {
  const same = matchInRounds(before.measures, after.measures, [({text}) => plain(text)])
  const alike = pairSentences(same.gone.map(placed), same.added.map(placed))
  const olds = new Set(same.gone)
  const rest = matchInRounds(same.gone, same.added, [
    (measure) => String((olds.has(measure) ? alike.before : alike.after).get(measure.text) ?? ''),
  ])
  return [
    ...rest.gone.map((measure) => measureAlone('gone', measure, before)),
    ...rest.added.map((measure) => measureAlone('added', measure, after)),
    ...[...rest.pairs, ...same.pairs.filter((pair) => pair.before.text !== pair.after.text)].map((pair) =>
      changeOf(
        'measure',
        {...pair.after, region: after.region},
        {
          type: 'revised',
          before: pair.before.text,
          after: pair.after.text,
          fields: [{field: 'text', before: pair.before.text, after: pair.after.text}],
        },
      ),
    ),
    ...turnedRound(same.pairs).map((pair) =>
      changeOf(
        'measure',
        {...pair.after, region: after.region},
        {
          type: 'moved',
          before: String(pair.before.ordinal),
          after: String(pair.after.ordinal),
        },
      ),
    ),
  ]
}

function placed({text}: Measure): {section: null; text: string} {
  return {section: null, text}
}

/** Those that left the order of the others: all but the longest run of measures that kept theirs. */
function turnedRound<Pair extends {readonly before: Measure; readonly after: Measure}>(
  pairs: ReadonlyArray<Pair>,
): Array<Pair> {
  const inOrder = pairs.toSorted((one, other) => one.after.ordinal - other.after.ordinal)
  const runs: Array<Array<Pair>> = []
  for (const pair of inOrder) {
    const longest = runs
      .filter((run) => run.at(-1)!.before.ordinal < pair.before.ordinal)
      .reduce((best: Array<Pair>, run) => (run.length > best.length ? run : best), [])
    runs.push([...longest, pair])
  }
  const kept = new Set(runs.reduce((best, run) => (run.length > best.length ? run : best), []))
  return inOrder.filter((pair) => !kept.has(pair))
}

interface Said {
  readonly type: Change['type']
  readonly before: string | null
  readonly after: string | null
  readonly fields?: Array<FieldChange>
}

function changeOf(
  what: 'measure' | 'pathway',
  {id, region, position}: Pick<Pathway, 'id' | 'region' | 'position'>,
  {type, before, after, fields = []}: Said,
): Change {
  const isPunctuation = before !== null && after !== null && plain(before) === plain(after) && type === 'revised'
  return {
    type,
    what,
    id,
    before,
    after,
    fields,
    difference: null,
    class: isPunctuation ? 'correction' : 'revision',
    regions: [region],
    position,
  }
}

/** Without white space, punctuation and the width of signs. */
function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\p{P}]/gu, '')
}
