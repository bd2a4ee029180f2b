import type {Element} from 'hast'

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements that begin and end a line of their own, HTML Standard 15.3. */
export const blockNames: ReadonlySet<string> = names(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main nav ol optgroup p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
)

/** Elements whose white space is kept. */
export const linedNames: ReadonlySet<string> = names('pre listing plaintext xmp textarea')

/** What is not read, and what a reader of a message calls it; null where no reader of the page sees it. */
const leftOutNames: Readonly<Record<string, string | null>> = {
  head: null,
  script: null,
  style: null,
  template: null,
  noscript: null,
  noframes: null,
  noembed: null,
  link: null,
  meta: null,
  title: null,
  base: null,
  rp: null,
  rt: null,
  nav: 'navigation',
  menu: 'navigation',
  iframe: 'embedded page',
  frame: 'embedded page',
  object: 'embedded object',
  embed: 'embedded object',
  applet: 'embedded object',
  img: 'picture',
  svg: 'picture',
  canvas: 'picture',
  math: 'formula',
  video: 'recording',
  audio: 'recording',
  input: 'form field',
  select: 'form field',
  textarea: 'form field',
  button: 'form field',
  datalist: 'form field',
  dialog: 'hidden text',
}

/**
 * What an element is called that is not read.
 *
 * @returns Undefined for an element that is read; null for one that nobody would miss.
 */
export function leftOutKind({tagName, properties}: Element): string | null | undefined {
  if (Object.hasOwn(leftOutNames, tagName))
    return tagName === 'input' && properties.type === 'hidden' ? null : leftOutNames[tagName]
  if (properties.role === 'navigation') return 'navigation'
  const isHidden =
    (properties.hidden ?? false) !== false ||
    /(?:display:\s*none|visibility:\s*hidden)/i.test(String(properties.style ?? ''))
  return isHidden ? 'hidden text' : undefined
}
