const formulaStart = '<m:oMath>'
const formulaEnd = '</m:oMath>'

/** Any element of Office Math (ECMA-376-1 §22.1) that is more than a row of characters: a fraction, a power, a root. */
const structure = /<m:(?!(?:r|t|rPr|ctrlPr|sty|scr|nor|lit)[\s/>])/

/**
 * Formulas that are a row of characters as runs of text: a number typed in Word's formula editor is a number. mammoth
 * would leave it out; fractions and powers it still does, since in a row they would say something else.
 */
export function plainFormulas(xml: string): string {
  const [before = '', ...formulas] = xml.split(formulaStart)
  return before + formulas.map(asRun).join('')
}

function asRun(formula: string): string {
  const end = formula.indexOf(formulaEnd)
  const content = formula.slice(0, Math.max(end, 0))
  if (end < 0 || structure.test(content)) return formulaStart + formula
  const text = Array.from(content.matchAll(/<m:t(?:\s[^>]*)?>([^<]*)<\/m:t>/g), ([, printed]) => printed).join('')
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>${formula.slice(end + formulaEnd.length)}`
}
