import type {Indicator, Observation, PackFigure} from '@region-briefs/core'
import type {RegionalRecord} from '../regional-records.ts'

/** A figure of the paper or a point of a series, in one shape. */
export type MasterRecord = FigureRecord | PointRecord

export interface FigureRecord {
  origin: 'paper'
  observation: Observation
  scope: PackFigure['scope']
  /** The indicator that it is one of; null for one that stands alone. */
  indicator: Indicator | null
  /** Ids and labels of the regions that it is tied to. */
  regions: Array<{id: string; label: string}>
  /** Row of its own sheet, from 0 for the head; null where there are too many for links. */
  home: number | null
}

export interface PointRecord extends RegionalRecord {
  origin: 'overlay' | 'derived'
  home: number | null
}
