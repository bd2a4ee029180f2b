import type {EditionResult} from '../edition/build-edition.ts'
import {changeWords} from '../edition/change-words.ts'
import {plural} from './counts.ts'

/**
 * Say in one line what changed and what was made anew.
 *
 * > | paper.md: figure 4.63 → 4.7 万亿元 (§2.2, line 85); 4 files of east, all in 0.4 s
 */
export function watchLine(
  {compared, rendered}: Extract<EditionResult, {type: 'built'}>,
  {paper, milliseconds}: {paper: string; milliseconds: number},
): string {
  const {changes, state, plan} = compared
  const [first, ...others] = changes ?? []
  const what = first
    ? `${changeWords(first, {before: state.model ?? plan.model, after: plan.model})}${others.length > 0 ? ` and ${plural(others.length, 'more change')}` : ''}`
    : changes
      ? 'nothing changed by meaning'
      : 'built'
  const packs = [...new Set(rendered.map((path) => path.split('/', 1)[0]!))]
  const files = rendered.length === 0 ? 'no file' : `${plural(rendered.length, 'file')} of ${packs.join(', ')}`
  return `${paper}: ${what}; ${files} in ${(milliseconds / 1000).toFixed(1)} s`
}
