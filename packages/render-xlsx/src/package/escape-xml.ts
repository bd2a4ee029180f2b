import {plainText} from '../guard/guard-text.ts'

/** A text as XML content or attribute value; what XML cannot hold becomes U+FFFD, since drawings know no escapes. */
export function escapeXml(value: string): string {
  return plainText(value)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
}
