import type {Observation} from '../model/model.ts'

/** 环比 is said with its rate; one that is only carried on may be that of a comparison, 降幅较 1—7 月收窄. */
export function isBasisSaid({basis, sentence}: Observation): boolean {
  return basis !== 'qoq' || /环比|比上[月季]/.test(sentence.text)
}
