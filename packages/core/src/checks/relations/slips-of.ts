import type {Observation} from '../../model/model.ts'
import {turnedRound} from '../turned-round.ts'

/** Numbers of fewer digits are turned into others by too many slips to tell. */
const fewestDigits = 3
/** A point moved by one place. */
const factors = [10, 0.1]

/**
 * What a number may have been before one slip of the pen: two neighbouring digits turned round, or the point moved by one place.
 * Empty for one of fewer than three digits.
 */
export function slipsOf(observation: Observation): Array<Observation> {
  const printed = observation.printed.replaceAll(/[,，\s]/g, '')
  if (observation.value === null || !/^\d+(?:\.\d+)?$/.test(printed)) return []
  if (printed.replace('.', '').replace(/^0+/, '').length < fewestDigits) return []
  const turned = turnedRound(printed).map((number) => ({...observation, value: number * observation.scale}))
  const moved = factors.map((factor) => ({
    ...observation,
    value: observation.value! * factor,
    scale: observation.scale * factor,
  }))
  return [...turned, ...moved]
}
