/**
 * What renderers print with: the terms of the field, and a pack as JSON. A door of its own, so that a renderer need not load
 * how figures are read and checked.
 */
export {packJson} from './regions/pack-json.ts'
export {amountTerm, withAmountTerms} from './terms/amount-term.ts'
export {arithmeticTerm} from './terms/arithmetic-term.ts'
export {figureTerm} from './terms/figure-term.ts'
export {findingTerm} from './terms/finding-terms.ts'
export {nameTerm} from './terms/name-term.ts'
export {placeTerm} from './terms/place-term.ts'
export {repairTerms} from './terms/repair-terms.ts'
export {terms} from './terms/terms.ts'
export {unitTerm} from './terms/unit-term.ts'
