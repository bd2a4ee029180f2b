import {wrongInput} from '../failure.ts'
import type {FontFile} from '../packaged-fonts.ts'
import type {SettingName} from '../settings/settings.ts'
import type {PreparedEdition} from './prepare-edition.ts'

/**
 * Look into the user's own fonts and logo before anything is made.
 *
 * @throws A failure of one line, with the file, the place in the config and the way out, where one cannot be used.
 */
export async function checkLook({settings, inputs}: Pick<PreparedEdition, 'settings' | 'inputs'>): Promise<void> {
  const own = settings.pdf.fonts === null ? null : inputs.fonts
  const {logo} = inputs
  if (own === null && logo === null) return
  const {fontProblem, logoProblem} = await import('@region-briefs/render-pdf')
  for (const role of own ? (['text', 'heading'] as const) : [])
    refuse(await problemOf(own![role], role), 'pdf.fonts', role)
  refuse(logo && logoProblem({name: logo.name, bytes: logo.bytes}), 'pdf.logo', '')

  /** Both are named by the config alone; where it was not read again, the file is all that is shown. */
  function refuse(problem: string | null, name: SettingName, part: string): void {
    if (problem !== null) throw settings.config?.failureAt?.(name, part, problem) ?? wrongInput(problem)
  }

  async function problemOf({name, read}: FontFile, role: 'text' | 'heading'): Promise<string | null> {
    return fontProblem({bytes: await read(), file: name}, role)
  }
}
