import type {Model} from '@region-briefs/core'
import {quote, wrongInput} from '../failure.ts'
import {adviceOn} from '../talk/advice.ts'
import type {Settings} from './settings.ts'

/**
 * Choose the packs that are asked for.
 *
 * @param ids       Those that the paper gives, from `packIds(model)`.
 * @param regions   Of the model, which may be asked for by their labels too.
 * @param settings  `regions` null asks for all; where `origins` says that a config asks, its line is shown.
 * @returns Ids in the order of `ids`; a name that no pack has is a failure with its likely cure.
 */
export function chosenPacks(
  ids: ReadonlyArray<string>,
  regions: Model['regions'],
  {regions: asked, origins, config}: Pick<Settings, 'regions'> & Partial<Pick<Settings, 'origins' | 'config'>>,
): Array<string> {
  if (asked === null) return [...ids]
  const labels = new Map(regions.flatMap(({id, label}) => [[label.zh, id] as const, [label.en, id] as const]))
  const chosen = new Set(asked.map((name) => (ids.includes(name) ? name : (packLabelled(name) ?? unknown(name)))))
  return ids.filter((id) => chosen.has(id))

  function packLabelled(name: string): string | null {
    const id = labels.get(name)
    return id !== undefined && ids.includes(id) ? id : null
  }

  function unknown(name: string): never {
    const named = [...labels].filter(([label, id]) => label && ids.includes(id)).map(([label]) => label)
    const advice = adviceOn(name, ids, {guesses: [...ids, ...named], more: 'the paper gives no pack of that name'})
    const message = `Unexpected region ${quote(name)}, ${advice}`
    const isOfConfig = origins?.['outputs.regions'].startsWith('config ')
    throw (isOfConfig && config?.failureAt?.('outputs.regions', name, message)) || wrongInput(message)
  }
}
