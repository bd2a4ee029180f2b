import type {FrontMatterField, FrontMatterName} from '@region-briefs/core'
import {labelAlone, labelledFields} from '../grammar/front-matter-label.ts'
import type {SourceText} from '../source/source-text.ts'
import {type Locate, textNode} from '../source/tree-text.ts'

/** The names of the fields that a line begins, or whose label alone it is. */
export function namesIn(text: string): Array<FrontMatterName> {
  const alone = labelAlone(text)
  return alone ? [alone] : labelledFields(text).map(({name}) => name)
}

/** A field of front or back matter, without its label. */
export function field(name: FrontMatterName, text: SourceText, locate: Locate): FrontMatterField {
  const node = textNode(text, locate)
  return {type: 'frontMatterField', name, children: [node], ...(node.position && {position: node.position})}
}
