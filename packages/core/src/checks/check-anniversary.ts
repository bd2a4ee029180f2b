import type {CheckInput} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'
import {smallNumeral} from '../names/small-numeral.ts'

/** Verbs of beginning that say the same. */
const beginnings: ReadonlyArray<RegExp> = [
  /加入|入会|入世/,
  /成立|建立|设立|创立|创建|建会/,
  /建交/,
  /启动|开通|通车|运行/,
  /生效|施行|实施/,
]
const begun = new RegExp(
  `(?<year>(?:19|20)\\d{2})\\s*年(?:\\s*\\d{1,2}\\s*月)?[^，。；：]{0,12}?(?<verb>${beginnings.map(({source}) => source).join('|')})`,
  'g',
)
const anniversary = new RegExp(
  `(?<year>(?:19|20)\\d{2})\\s*年[^。；]{0,12}?(?<verb>${beginnings.map(({source}) => source).join('|')})[^，。；：]{0,12}?(?<count>[二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]|\\d{1,3})\\s*周年`,
  'g',
)
/** A year that is further off is of another beginning; one numeral of an anniversary is ten years. */
const longestSlip = 3
const isSlip = (years: number): boolean => years <= longestSlip || years % 10 === 0

/** Hold an anniversary against the year of the beginning that the text gives: 1991 年加入 and 2021 年加入三十周年. */
export function checkAnniversary({sentences}: CheckInput): Array<FindingDraft> {
  const years = sentences.flatMap(({text}) =>
    [...text.matchAll(begun)]
      .filter(({index, 0: match}) => !/^[^，。；：]{0,12}周年/.test(text.slice(index + match.length)))
      .map(({groups}) => ({year: Number(groups!.year), verb: verbOf(groups!.verb!)})),
  )
  return sentences.flatMap(({text, position}) =>
    [...text.matchAll(anniversary)].flatMap(({groups, 0: words}) => {
      const begin = Number(groups!.year) - smallNumeral(groups!.count!)
      const alike = years.filter(({year, verb}) => verb === verbOf(groups!.verb!) && isSlip(Math.abs(year - begin)))
      const [nearest] = alike
      if (!nearest || alike.some(({year}) => year === begin)) return []
      return [
        findingDraft({
          rule: 'anniversary',
          status: 'differs',
          severity: 'warning',
          message: `Unexpected \`${words}\`, expected a beginning in \`${nearest.year}\` as the text says elsewhere; one of the years, or the number, may be misprinted`,
          arithmetic: `${groups!.year} − ${smallNumeral(groups!.count!)} = ${begin}`,
          expected: nearest.year,
          actual: begin,
          tolerance: 0,
          position,
        }),
      ]
    }),
  )
}

function verbOf(verb: string): number {
  return beginnings.findIndex((words) => words.test(verb))
}
