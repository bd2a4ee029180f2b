import {changesBetween} from '../edition/changes-between.ts'
import {quote, wrongInput} from '../failure.ts'
import {adviceOn} from '../talk/advice.ts'
import type {Comparison} from './compared.ts'
import type {NamedModel} from './models-at.ts'

/**
 * Compare what two places hold: one with one, whatever they are called; of several each with that of the same paper.
 *
 * @returns In the order of the newer place, what is there no longer last. Where only one of the places has several, the one of the other
 *          is compared with its like alone.
 */
export async function compareAll(
  before: ReadonlyArray<NamedModel>,
  after: ReadonlyArray<NamedModel>,
): Promise<Array<Comparison>> {
  const pairs = pairsOf(before, after)
  return Promise.all(
    pairs.map(async ([old, fresh]): Promise<Comparison> => {
      if (!old) return {type: 'added', shown: fresh!.shown, model: fresh!.model}
      if (!fresh) return {type: 'gone', shown: old.shown, model: old.model}
      return {
        type: 'compared',
        given: {before: old.shown, after: fresh.shown},
        before: old.model,
        after: fresh.model,
        changes: await changesBetween(old, fresh),
      }
    }),
  )
}

type Pair = readonly [old: NamedModel | null, fresh: NamedModel | null]

function pairsOf(before: ReadonlyArray<NamedModel>, after: ReadonlyArray<NamedModel>): Array<Pair> {
  const [old, fresh] = [before[0]!, after[0]!]
  if (before.length === 1 && after.length === 1) return [[old, fresh]]
  if (before.length === 1) return [[old, likeOf(old, after)]]
  if (after.length === 1) return [[likeOf(fresh, before), fresh]]
  const gone = before.filter(({name}) => !after.some((each) => each.name === name))
  return [
    ...after.map((each): Pair => [before.find(({name}) => name === each.name) ?? null, each]),
    ...gone.map((each): Pair => [each, null]),
  ]
}

function likeOf({name, shown}: NamedModel, all: ReadonlyArray<NamedModel>): NamedModel {
  const like = all.find((each) => each.name === name)
  if (like) return like
  const names = all.map((each) => each.name)
  throw wrongInput(`Missing paper ${quote(name)} beside ${quote(shown)}, ${adviceOn(name, names)}`)
}
