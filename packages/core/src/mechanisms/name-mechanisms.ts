import type {Mechanism, Pathway} from '../model/model.ts'

/** The pathways with the mechanisms that their measures name: by the whole name, or by a part of it that stands for itself. */
export function nameMechanisms(pathways: ReadonlyArray<Pathway>, mechanisms: ReadonlyArray<Mechanism>): Array<Pathway> {
  const keys = mechanisms.filter(({type}) => type !== 'stage').map(({id, name}) => ({id, words: keyWords(name)}))
  return pathways.map((pathway) => ({
    ...pathway,
    measures: pathway.measures.map((measure) => ({
      ...measure,
      mechanisms: keys.filter(({words}) => words.some((word) => measure.text.includes(word))).map(({id}) => id),
    })),
  }))
}

/** 产业升级与价值链融入 → the whole, 产业升级, 价值链融入; 便利化的红利 → 便利化. Two characters alone are too common to be a name. */
function keyWords(name: string): Array<string> {
  const parts = name.split(/[与和、及的]|以及/).filter((part) => part.length >= 4)
  const head = name.split('的')[0]!
  return [name, ...parts, head].filter((word) => word.length >= 3)
}
