import {formulaFault, formulaParts} from '../formula-parts.ts'
import type {Rule} from '../rule.ts'

/**
 * Functions that came after Excel 2016 (Microsoft's list of functions by version, 2019, 2021 and 365), which older readers
 * and LibreOffice 7 do not calculate.
 */
const late = new Set(
  (
    'ARRAYTOTEXT BYCOL BYROW CHOOSECOLS CHOOSEROWS CONCAT DROP EXPAND FILTER HSTACK IFS IMAGE ISOMITTED LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS ' +
    'RANDARRAY REDUCE SCAN SEQUENCE SORT SORTBY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNIQUE VALUETOTEXT VSTACK ' +
    'WRAPCOLS WRAPROWS XLOOKUP XMATCH GROUPBY PIVOTBY PERCENTOF REGEXTEST REGEXEXTRACT REGEXREPLACE TRANSLATE'
  ).split(' '),
)

/** What a formula names is there, and every reader knows its functions. */
export const formulasRule: Rule = {
  id: 'formulas',
  check: (book) =>
    book.sheets.flatMap(({path, cells}) =>
      [...cells.values()].flatMap(({address, formula, element}) => {
        // A formula that shares another's text has none of its own.
        const isShared = element.children.some(
          ({name, attributes, text}) => name === 'f' && attributes['si'] !== undefined && text === '',
        )
        if (formula === null || isShared) return []
        const lateOne = formulaParts(formula).functions.find((name) =>
          late.has(name.replace(/^(?:_XLFN\.|_XLWS\.)+/, '')),
        )
        const reason =
          lateOne !== undefined
            ? `calls ${lateOne}, which older readers do not know`
            : formula.length > 8192
              ? 'is too long'
              : formulaFault(formula, book)
        return reason === null ? [] : [{where: `${path}!${address}`, reason}]
      }),
    ),
}
