import type {Pack} from '@region-briefs/core'
import type {OutputGroup} from '../edition/plan-edition.ts'
import type {InputFile} from '../edition/read-inputs.ts'
import type {Made, RenderOptions} from '../edition/render-outputs.ts'
import type {ExitCode} from '../failure.ts'

/** What a second thread is asked to make. Plain data: it is copied. */
export interface Request {
  id: number
  group: OutputGroup
  pack: Pack
  options: Omit<RenderOptions, 'inputs'>
  logo: InputFile | null
}

/** What it made, or why it did not: with an exit code where the user can mend it. */
export type Answer = {id: number; made: Array<Made>} | {id: number; error: Error; exitCode: ExitCode | null}
