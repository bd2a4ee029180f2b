import {parseXml} from '../xml.ts'
import type {Rule} from '../rule.ts'

/** Each part is XML and holds only characters that XML can hold. */
export const wellFormedRule: Rule = {
  id: 'well-formed',
  check: ({parts}) =>
    [...parts].flatMap(([where, xml]) => {
      // Comments of old are drawn in VML, which is not always XML.
      const read = where.endsWith('.vml') ? null : parseXml(xml)
      return typeof read === 'string' ? [{where, reason: read}] : []
    }),
}
