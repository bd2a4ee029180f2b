import type {Observation, PackFigure} from '@region-briefs/core'
import type {ReferenceRows} from '../reference-rows.ts'

/** A figure with what other parts of the pack say of it. */
export interface IndicatorRecord extends PackFigure {
  observation: Observation
  /** Labels of the regions that it is tied to. */
  regions: Array<string>
  /** Of its indicator; null where the table of terms has none. */
  en: string | null
  heading: string | null
  grades: Array<string>
  references: ReferenceRows
}
