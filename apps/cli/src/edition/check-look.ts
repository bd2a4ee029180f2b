import {wrongInput} from '../failure.ts'
import type {FontFile} from '../packaged-fonts.ts'
import type {PreparedEdition} from './prepare-edition.ts'

/**
 * Look into the user's own fonts and logo before anything is made.
 *
 * @throws A failure of one line, with the file and the way out, where one cannot be used.
 */
export async function checkLook({settings, inputs}: Pick<PreparedEdition, 'settings' | 'inputs'>): Promise<void> {
  const own = settings.pdf.fonts === null ? null : inputs.fonts
  const {logo} = inputs
  if (own === null && logo === null) return
  const {fontProblem, logoProblem} = await import('@region-briefs/render-pdf')
  const problems = [
    ...(own ? await Promise.all((['text', 'heading'] as const).map((role) => problemOf(own[role], role))) : []),
    logo && logoProblem({name: logo.name, bytes: logo.bytes}),
  ]
  const first = problems.find((problem) => problem !== null)
  if (first !== undefined) throw wrongInput(first)

  async function problemOf({name, read}: FontFile, role: 'text' | 'heading'): Promise<string | null> {
    return fontProblem({bytes: await read(), file: name}, role)
  }
}
