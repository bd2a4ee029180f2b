import type {Reference} from '@region-briefs/core'

/**
 * A reference in the form of GB/T 7714-2015: author. title[type]. container or place: publisher, date, volume(issue):
 * pages. address. An entry of several works, or one that could not be read, is given as the paper prints it.
 */
export function referenceText(reference: Reference): string {
  if (reference.type === null || reference.title === '' || reference.urls.length > 1) return asPrinted(reference)
  const parts = [
    reference.authors.join('，'),
    `${reference.title}[${reference.type}]`,
    issued(reference),
    reference.url ?? '',
  ]
  return `${parts.filter(Boolean).join('. ')}.`
}

function issued({container, place, publisher, date, year, volume, issue, pages}: Reference): string {
  const house = [place, publisher].filter(Boolean).join(': ')
  const when = date ?? (year === null ? '' : String(year))
  const number = [volume, issue === null ? null : `(${issue})`].filter(Boolean).join('')
  const said = [container, house, when].filter(Boolean).join('，')
  const numbered = number === '' ? said : [said, number].filter(Boolean).join(volume === null ? '' : '，')
  return pages === null ? numbered : `${numbered}: ${pages}`
}

/** Its numbers stand before it already. */
function asPrinted({raw}: Reference): string {
  return raw
    .replace(/^(?:\s*\[\d+\])+\s*/, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
