import type {Measure} from '../model/model.ts'
import {stableIds} from '../model/stable-id.ts'
import type {RegionBook} from '../regions/region-book.ts'
import type {MeasureItem} from '../tree/nodes.ts'
import {itemText} from '../tree/read-passages.ts'
import {findAgreements, findIndustries, findPlaces} from './measure-terms.ts'
import {readActions} from './read-actions.ts'
import {isMeasures, listsOf, type PathwayPlace} from './pathway-places.ts'

/** The measures of a pathway, with what each names. @param pathway  Its id, which theirs depend on. */
export function toMeasures(place: PathwayPlace, pathway: string, book: RegionBook): Array<Measure> {
  const items = measureItems(place, book)
  const texts = items.map((item) => itemText(item).replace(/[；;。，,\s]+$/, ''))
  const ids = stableIds(
    'm',
    texts.map((text) => `${pathway}\n${text}`),
  )
  return items.map((item, index) => {
    const text = texts[index]!
    return {
      id: ids[index]!,
      ordinal: item.ordinal,
      text,
      actions: readActions(text),
      places: findPlaces(text, book),
      agreements: findAgreements(text),
      industries: findIndustries(text),
      mechanisms: [],
      position: item.position!,
    }
  })
}

/**
 * The measures of a region's section, in its sub-sections and lists too. 一是, 二是 always number measures; where there are
 * none, the items of another list do, for the heading promises them. 首先, 其次 number the steps of an argument and are none.
 * A second list that counts from one again is another matter.
 */
function measureItems({nodes}: PathwayPlace, book: RegionBook): Array<MeasureItem> {
  const lists = listsOf(nodes, book)
  const measures = lists.filter(isMeasures)
  const others = lists.filter(({scheme}) => scheme !== '首先')
  const items: Array<MeasureItem> = []
  for (const {children} of measures.length > 0 ? measures : others.slice(0, 1)) {
    if (children[0]?.ordinal === (items.at(-1)?.ordinal ?? 0) + 1) items.push(...children)
  }
  return items
}
