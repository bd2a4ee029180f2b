import type {Observation} from '../model/model.ts'
import {type CheckInput, type Figure, figuresBySentence} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'
import {isPrecise} from './arithmetic/interval.ts'
import {provinceTable} from '../regions/province-table.ts'

/** Between a group and some of it: 在 21 个成员当中，…13 个; 31 个省份中居第 3 位. */
const someOf = /其中|当中|之中|之内|[中里](?:[，,]|有|的|排|居|位|列|名|$)/
/** Those are others than the one that is spoken of: the group less itself. */
const othersOf = /伙伴|其他|邻国|邻省/

/** Provincial units that a place in the country is counted among. Source: GB/T 2260—2007. */
const provincialUnits = 34

/** Hold a part of a counted group, or a place in it, against the group: 13 of the 20 others among 21, third of 31. */
export function checkCountLimit(input: CheckInput): Array<FindingDraft> {
  return figuresBySentence(input).flatMap(([, row]) =>
    row.flatMap((figure, index) => {
      const groups = row.slice(0, index).filter(({observation}) => observation.kind === 'count')
      // Of several groups the nearest that holds it: 常住人口 5126 万人，比上年末增加 8 万人，其中城镇 3384 万人.
      const group =
        groups.findLast(({observation}) => (observation.value ?? 0) >= (figure.observation.value ?? 0)) ?? groups.at(-1)
      if (figure.observation.kind === 'rank') return [...placeIn(group, figure), ...placeInCountry(figure)]
      return group ? someIn(group, figure) : []
    }),
  )
}

function between(group: Figure, figure: Figure): string {
  const {text} = figure.sentence!
  return text.slice(group.end, figure.start)
}

function someIn(group: Figure, figure: Figure): Array<FindingDraft> {
  const [all, some] = [group.observation, figure.observation]
  const words = between(group, figure)
  const isGroup = isPrecise(all) && isPrecise(some) && some.unit === 'count' && all.printedUnit === some.printedUnit
  if (!isGroup || words.length > 40 || /[。；;]/.test(words) || !someOf.test(words)) return []
  const behind = figure.sentence!.text.slice(figure.end, figure.end + 16)
  const isOthers = othersOf.test(words) || othersOf.test(behind)
  const most = isOthers ? all.value! - 1 : all.value!
  return [limitFinding(all, some, most, isOthers)]
}

function placeIn(group: Figure | undefined, figure: Figure): Array<FindingDraft> {
  if (!group || !isPrecise(group.observation)) return []
  const words = between(group, figure)
  if (words.length > 12 || /[。；;]/.test(words) || !someOf.test(words)) return []
  return [limitFinding(group.observation, figure.observation, group.observation.value!, false)]
}

function placeInCountry({observation, sentence, start}: Figure): Array<FindingDraft> {
  const before = sentence!.text.slice(Math.max(0, start - 8), start)
  if (observation.value === null || observation.value <= provincialUnits) return []
  if (!/(?:全国|各省)[各]?(?:省份|省市|省区市)?(?:中)?(?:第|排名|位列|居|位居|列)?[^，。；]{0,3}$/.test(before))
    return []
  const isProvince = provinceTable.some(
    ({short, full}) => observation.subject === short || observation.subject === full,
  )
  if (!isProvince && !observation.subject?.endsWith('省') && !/全省|我省|全区|我区/.test(sentence!.text)) return []
  return [
    findingDraft({
      rule: 'count-limit',
      status: 'differs',
      severity: 'warning',
      message: `Unexpected place \`${observation.surface}\` of a province in the country, expected one of ${provincialUnits}; the number may be misprinted`,
      arithmetic: `${observation.value} > ${provincialUnits}`,
      expected: provincialUnits,
      actual: observation.value,
      observations: [observation.id],
      position: observation.position,
    }),
  ]
}

function limitFinding(all: Observation, some: Observation, most: number, isOthers: boolean): FindingDraft {
  const agrees = some.value! <= most
  const group = isOthers ? `the ${most} others among \`${all.surface}\`` : `\`${all.surface}\``
  return findingDraft({
    rule: 'count-limit',
    status: agrees ? 'agrees' : 'differs',
    severity: agrees ? 'info' : 'error',
    message: agrees
      ? `\`${some.surface}\` of ${group} agrees`
      : `Unexpected \`${some.surface}\` of ${group}, expected at most \`${most}\`; one of the two may be misprinted`,
    arithmetic: `${some.value} ${agrees ? '≤' : '>'} ${isOthers ? `${all.value} − 1` : most}`,
    expected: most,
    actual: some.value,
    tolerance: 0,
    calculation: isOthers ? {operator: '-', terms: [{observation: all.id}, {number: 1}]} : {observation: all.id},
    observations: [some.id, all.id],
    position: some.position,
  })
}
