import {allOf, childOf} from '../xml.ts'
import type {Rule} from '../rule.ts'
import type {XmlElement} from '../xml.ts'

/** What is drawn on a sheet has its own id, and lies between two places, the first before the second. */
export const drawingsRule: Rule = {
  id: 'drawings',
  check: ({parts, root}) =>
    [...parts.keys()]
      .filter((path) => /^xl\/drawings\/drawing\d+\.xml$/.test(path))
      .flatMap((where) => {
        const drawing = root(where)
        const ids = allOf(drawing, 'cNvPr').map(({attributes}) => attributes['id'] ?? '')
        return [
          ...ids
            .filter((id, index) => ids.indexOf(id) !== index)
            .map((id) => ({where, reason: `has the id ${id} twice`})),
          ...allOf(drawing, 'twoCellAnchor')
            .filter((anchor) => !isBefore(childOf(anchor, 'from'), childOf(anchor, 'to')))
            .map(() => ({where, reason: 'has an anchor that ends before it begins, or is off the sheet'})),
          ...allOf(drawing, 'graphicFrame')
            .filter((frame) => allOf(frame, 'chart').length === 0)
            .map(() => ({where, reason: 'has a frame without its chart'})),
        ]
      }),
}

function isBefore(from: XmlElement | undefined, to: XmlElement | undefined): boolean {
  const [left, right, top, bottom] = [at(from, 'col'), at(to, 'col'), at(from, 'row'), at(to, 'row')]
  return left >= 0 && left <= right && top >= 0 && top <= bottom
}

function at(corner: XmlElement | undefined, name: string): number {
  return Number(childOf(corner, name)?.text)
}
