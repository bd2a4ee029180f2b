const runEnd = '</w:r>'

/** `w:vanish` (ECMA-376-1 §17.3.2.41) in the properties of a run, and not switched off. */
const hidden = /^<w:r(?:\s[^>]*)?>\s*<w:rPr>(?:(?!<\/w:rPr>)[^])*?<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/

/** The document without the runs that Word hides: nobody who reads the paper sees them, and mammoth would print them. */
export function dropHidden(xml: string): string {
  if (!xml.includes('<w:vanish')) return xml
  return xml
    .split(runEnd)
    .map((part, index, parts) => {
      if (index === parts.length - 1) return part
      const start = Math.max(part.lastIndexOf('<w:r>'), part.lastIndexOf('<w:r '))
      return start >= 0 && hidden.test(part.slice(start)) ? part.slice(0, start) : part + runEnd
    })
    .join('')
}
