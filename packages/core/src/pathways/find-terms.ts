import {wholeNames} from '../names/whole-names.ts'
import {oncePer} from '../tree/once-per.ts'
import type {Term} from './vocabulary/term.ts'

/** A term in a text: its label, its code, as what it is printed, and where it stands. */
export interface TermFound {
  readonly label: string
  readonly code: string | null
  readonly form: string
  readonly start: number
  readonly end: number
}

/**
 * The terms that a text names, in the order of the text, each time that it does. Where two overlap the longer form is
 * taken: 新能源汽车 is not 新能源. Spaces between Latin and Chinese are free, in forms and in the text.
 */
export function findTerms(text: string, table: ReadonlyArray<Term>): Array<TermFound> {
  const {pattern, byForm} = compiled(table)
  return wholeNames(text, pattern).map(({form, start, end}): TermFound => {
    const {label, code} = byForm.get(plain(form))!
    return {label, code, form, start, end}
  })
}

interface Compiled {
  readonly pattern: RegExp
  readonly byForm: ReadonlyMap<string, Term>
}

const compiled: (table: ReadonlyArray<Term>) => Compiled = oncePer((table) => {
  // The first term of the table keeps a form that two of them share.
  const byForm = new Map<string, Term>()
  for (const term of table) {
    for (const form of term.forms.map(plain)) if (!byForm.has(form)) byForm.set(form, term)
  }
  const forms = [...byForm.keys()].toSorted((left, right) => right.length - left.length)
  return {pattern: new RegExp(forms.map(spacedPattern).join('|'), 'g'), byForm}
})

/** A form as the table's are compared: without spaces, all dashes between two parties one, 中国-东盟 and 中国—东盟. */
function plain(form: string): string {
  return form.replaceAll(/\s/g, '').replaceAll(/[－–-]/g, '—')
}

/** `AEO互认` to a pattern that `AEO 互认` fits too. */
function spacedPattern(form: string): string {
  const escaped = [...form].map((character) =>
    character === '—' ? '[—－–-]' : character.replace(/[.*+?^${}()|[\]\\]/, '\\$&'),
  )
  // 扩大数据处理出口: 大 belongs to the verb.
  const first = form.startsWith('大') ? '(?<![扩加壮做最])' : ''
  return (
    first +
    escaped.reduce(
      (before, next) => before + (/[A-Za-z\d)]$/.test(before) !== /^[A-Za-z\d(\\]/.test(next) ? '\\s*' : '') + next,
    )
  )
}
