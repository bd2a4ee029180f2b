import {rangeOf, rangesOf} from '../range.ts'
import {allOf, childOf} from '../xml.ts'
import type {Rule} from '../rule.ts'
import type {XmlElement} from '../xml.ts'

/** In points. */
const tallestRow = 409.55

const deepestOutline = 7

/** Frozen panes freeze something, from the cell that they say; one sheet is chosen; widths stand in their order. */
export const sheetViewsRule: Rule = {
  id: 'sheet-views',
  check: ({sheets}) => {
    const chosen = sheets.filter(({root}) =>
      allOf(root, 'sheetView').some(({attributes}) => ['1', 'true'].includes(attributes['tabSelected'] ?? '')),
    )
    return [
      ...chosen.slice(1).map(({path}) => ({where: path, reason: 'is chosen together with another sheet'})),
      ...sheets.flatMap(({path, root}) =>
        [
          ...allOf(root, 'pane').flatMap((pane) => paneFault(pane) ?? []),
          ...allOf(root, 'selection')
            .filter(
              ({attributes}) =>
                rangeOf(attributes['activeCell'] ?? 'A1') === null ||
                rangesOf(attributes['sqref'] ?? 'A1').includes(null),
            )
            .map(() => 'has a selection that is no cell'),
          ...columnFaults(root),
          ...allOf(root, 'row')
            .filter(
              ({attributes}) => !(Number(attributes['ht'] ?? 0) >= 0 && Number(attributes['ht'] ?? 0) <= tallestRow),
            )
            .map(({attributes}) => `has row ${attributes['r']} ${attributes['ht']} points high`),
          ...longHeads(root),
          ...allOf(root, 'pageMargins')
            .filter(({attributes}) => Object.values(attributes).some((inches) => !(Number(inches) >= 0)))
            .map(() => 'has a margin below nothing'),
          ...allOf(root, 'row', 'col')
            .filter(({attributes}) => !(Number(attributes['outlineLevel'] ?? 0) <= deepestOutline))
            .map(({attributes}) => `is outlined to level ${attributes['outlineLevel']}`),
        ].map((reason) => ({where: path, reason})),
      ),
    ]
  },
}

function paneFault({attributes}: XmlElement): string | null {
  const {xSplit = '0', ySplit = '0', topLeftCell, state, activePane = 'topLeft'} = attributes
  if (!state?.startsWith('frozen')) return null
  if (Number(xSplit) === 0 && Number(ySplit) === 0) return 'freezes nothing'
  const pane = `${Number(ySplit) > 0 ? 'bottom' : 'top'}${Number(xSplit) > 0 ? 'Right' : 'Left'}`
  if (activePane !== pane) return `has ${activePane} active, which its panes do not have`
  const corner = topLeftCell === undefined ? null : rangeOf(topLeftCell)
  return corner && corner.top > Number(ySplit) && corner.left > Number(xSplit) ? null : `freezes up to ${topLeftCell}`
}

function columnFaults(root: XmlElement | null): Array<string> {
  let last = 0
  return allOf(childOf(root, 'cols'), 'col')
    .flatMap(({attributes}) => {
      const [min, max, width] = [attributes['min'], attributes['max'], attributes['width'] ?? '1'].map(Number) as [
        number,
        number,
        number,
      ]
      const isGood = min > last && max >= min && max <= 16_384 && width >= 0 && width <= 255
      last = max
      return isGood ? [] : [`has the columns ${min} to ${max} out of order or too wide`]
    })
    .concat(
      allOf(root, 'cols')
        .filter(({children}) => children.length === 0)
        .map(() => 'tells of no column'),
    )
}

/** Excel takes 255 characters in the head of a page. */
function longHeads(root: XmlElement | null): Array<string> {
  return allOf(root, 'oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter')
    .filter(({text}) => text.length > 255)
    .map(({text}) => `has ${text.length} characters in the head of its pages`)
}
