import {wrongInput} from '../failure.ts'
import type {PreparedEdition} from './prepare-edition.ts'

/**
 * Look into the user's own fonts and logo before anything is made.
 *
 * @throws A failure of one line, with the file and the way out, where one cannot be used.
 */
export async function checkLook({settings, inputs}: Pick<PreparedEdition, 'settings' | 'inputs'>): Promise<void> {
  const {fonts, logo} = inputs
  const isOwn = fonts !== null && settings.pdf.fonts !== null
  if (!isOwn && logo === null) return
  const {fontProblem, logoProblem} = await import('@region-briefs/render-pdf')
  const problems = [
    ...(isOwn
      ? (['text', 'heading'] as const).map((role) =>
          fontProblem({bytes: fonts[role].bytes, file: fonts[role].name}, role),
        )
      : []),
    logo && logoProblem({name: logo.name, bytes: logo.bytes}),
  ]
  const first = problems.find((problem) => problem !== null)
  if (first !== undefined) throw wrongInput(first)
}
