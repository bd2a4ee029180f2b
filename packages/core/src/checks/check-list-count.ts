import type {SentenceUnit} from '../tree/read-passages.ts'
import type {CheckInput} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'
import {smallNumeral} from '../names/small-numeral.ts'

const numerals = '二两三四五六七八九十'
const counted = '大|个|项|方面|种|类|条|重|件|句|张|篇|位'
/** More things than these are not summed up by one numeral; a bound keeps the reading of long lists linear. */
const mostListed = 24
/** “创新、协调、绿色、开放、共享”五大理念. */
const quoted = new RegExp(
  `[“"](?<list>[^“”"，。；：]{3,80})[”"]\\s*(?:作为|列为|确定为|这|等)?(?<count>[${numerals}])(?:${counted})`,
  'g',
)
/** 供给、需求、投入产出、分配、循环等五个方面: 等 may stand for more, never for fewer. */
const open = new RegExp(
  `(?<list>[^“”"，。；：、]{1,16}(?:、[^“”"，。；：、]{1,16}){1,${mostListed}})等(?<count>[${numerals}])(?:${counted})`,
  'g',
)

/** 东部、中部、西部和东北四大地区. */
const joined = new RegExp(
  `(?<list>(?:[^，。；：、“”和与及]{1,10}、){1,${mostListed}}[^，。；：、“”和与及等]{1,10}(?:和|与|及)[^，。；：、“”和与及等]{1,6}?)(?<count>[${numerals}])大`,
  'g',
)

/** 建设三大枢纽：航空枢纽、铁路枢纽、数字枢纽。 The list is all of its clause. */
const announced = new RegExp(
  `(?<count>[${numerals}])(?:${counted})[^，。；：、“”]{1,8}：(?<list>[^“”"，。；：、]{1,16}(?:、[^“”"，。；：、]{1,16}){1,${mostListed}})(?=[。；])`,
  'g',
)

/** 从规模、结构、平台和环境四个维度; 山西、安徽、江西、河南四省: the list ends right before its number. */
const ended = new RegExp(
  `(?<list>(?:[^，。；：、“”（）()\\d]{1,10}、){1,${mostListed}}[^，。；：、“”（）()等\\d]{1,12}?)(?<count>[${numerals}])(?:个(?:维度|方面|领域|层面|环节|板块|片区|要素|指标)|省区市|省区|省份|省市|省(?!级)|国(?![家内际]))`,
  'g',
)

/** 九省区（内蒙古、辽宁、…）: the list stands in brackets behind its number. */
const bracketed = new RegExp(
  `(?<count>[${numerals}])(?:个|大)?(?:省区市|省区|省份|省市|省|市|国|县|州|城市|片区|港区|维度|方面|板块)[（(](?<list>[^“”（）()，。；：、\\d]{1,10}(?:、[^“”（）()，。；：、\\d]{1,10}){1,${mostListed}})[）)]`,
  'g',
)

/** What every one of them holds; most sentences do not. */
const sign = /[、＋+]/
const summedUp = new RegExp(`[${numerals}](?:${counted}|省|市|国|县|州)`)

/** Hold the number that announces or sums up a list against the things that it lists. */
export function checkListCount({sentences}: CheckInput): Array<FindingDraft> {
  const listing = sentences.filter(({text}) => sign.test(text) && summedUp.test(text))
  return listing.flatMap((sentence) => [
    ...[...sentence.text.matchAll(quoted)].flatMap(({groups}) => held(sentence, groups!, false)),
    ...[...sentence.text.matchAll(joined)].flatMap(({groups}) => held(sentence, groups!, false)),
    ...[...sentence.text.matchAll(announced)].flatMap(({groups}) => held(sentence, groups!, false)),
    ...[...sentence.text.matchAll(ended)].flatMap(({groups}) => held(sentence, groups!, false)),
    ...[...sentence.text.matchAll(bracketed)].flatMap(({groups}) =>
      held(sentence, groups!, groups!.list!.endsWith('等')),
    ),
    ...[...sentence.text.matchAll(open)].flatMap(({groups}) => held(sentence, groups!, true)),
  ])
}

function held(
  {position}: SentenceUnit,
  {list, count}: Record<string, string | undefined>,
  isOpen: boolean,
): Array<FindingDraft> {
  const items = list!.split(/[、＋+]|(?:以?及|和|与)(?=[^、]*$)/).filter((item) => item.trim() !== '').length
  // …66 亿美元、对其他三国: what goes before is the unit of a figure.
  if (/^[百千万亿]|[元吨]、/.test(list!)) return []
  const said = smallNumeral(count!)
  // 和 may belong to a word; without it there is one thing less.
  const fewest = list!.split(/[、＋+]/).length
  if (fewest < 2 || (said >= fewest && said <= items) || (isOpen && said >= fewest)) return []
  return [
    findingDraft({
      rule: 'list-count',
      status: 'differs',
      severity: 'warning',
      message: `Unexpected \`${count}\` for the list \`${list}\`, expected \`${fewest}\`; a thing may be left out of the list, or the number be misprinted`,
      expected: fewest,
      actual: said,
      position,
    }),
  ]
}
