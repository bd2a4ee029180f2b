import type {Measure} from '../model/model.ts'
import {stableIds} from '../model/stable-id.ts'
import type {RegionBook} from '../regions/region-book.ts'
import {measureSources} from './measure-sources.ts'
import {findAgreements, findIndustries, findPlaces} from './measure-terms.ts'
import {readActions} from './read-actions.ts'
import type {PathwayPlace} from './pathway-places.ts'

/** The measures of a pathway, with what each names. @param pathway  Its id, which theirs depend on. */
export function toMeasures(place: PathwayPlace, pathway: string, book: RegionBook): Array<Measure> {
  const items = measureSources(place.nodes, book)
  const texts = items.map(({text}) => text.replace(/[；;。，,\s]+$/, ''))
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
      position: item.position,
    }
  })
}
