import {oncePer} from '../tree/once-per.ts'
import type {TermFound} from './find-terms.ts'
import {actionVerbs} from './vocabulary/verb-table.ts'

/**
 * What stands in a list beside a known term, where the words that end the list say what all of it is: 集成电路、桑蚕、光伏等产业,
 * 棉花、番茄和红枣就地加工. Nothing is guessed at the open start of the list.
 */
export function listSiblings(text: string, known: ReadonlyArray<TermFound>, listEnd: RegExp): Array<TermFound> {
  const starts = new Set(known.map(({start}) => start))
  const ends = new Set(known.map(({end}) => end))
  const lists = knownLists(text, ends)
  return [...text.matchAll(listItem)].flatMap(({0: form, index: start}): Array<TermFound> => {
    const end = start + form.length
    const isTaken = known.some((each) => each.start < end && each.end > start)
    const isBeside = ends.has(start - 1) || starts.has(end + 1)
    if (isTaken || verbAtStart.test(form)) return []
    const isNamed =
      (isBeside && listTail(listEnd).test(text.slice(end, end + 80))) ||
      lists.some((list) => list.start < start && list.end >= end)
    return isNamed ? [{label: form, code: null, form, start, end}] : []
  })
}

const listItem =
  /(?<=[、和与])(?:(?![和与及等])[\p{Script=Han}A-Za-z\d]){2,8}?(?=[、和与及等]|冷链|就地|精深|加工|出口|产业|集群|企业|产品)/gu
const verbAtStart = new RegExp(`^(?:${actionVerbs.join('|')})`)

/** The rest of a list up to the words that end it. */
const listTail: (listEnd: RegExp) => RegExp = oncePer(
  (listEnd) =>
    new RegExp(
      `^(?:[、和与及](?:(?![和与及等])[\\p{Script=Han}A-Za-z\\d“”]){2,12}?){0,6}?(?:${listEnd.source.replace(/^\^/, '')})`,
      'u',
    ),
)

/** A list whose end says that its items are of one kind. */
interface List {
  readonly start: number
  readonly end: number
}

/**
 * The lists that end with 等领域, 等方面 and of which two thirds of the items, and three, are known: what else stands in them is of their kind. Of 数据跨境流动、
 * 数字贸易、知识产权保护等领域 one is known, and nothing follows for the others.
 */
function knownLists(text: string, ends: ReadonlySet<number>): Array<List> {
  return [...text.matchAll(fieldList)].flatMap(({0: list, index: start}): Array<List> => {
    const items = [...list.matchAll(/[^、和与及]+/g)].map((item) => ends.has(start + item.index + item[0].length))
    const known = items.filter(Boolean).length
    return known >= 3 && known * 3 >= items.length * 2 ? [{start, end: start + list.length}] : []
  })
}

const fieldList =
  /[^，。；：,;:、]{2,24}(?:、[^，。；：,;:、等]{2,16})+(?=等[^，。；、,;]{0,8}(?:领域|方面|方向|赛道|行业|产业|经济增长点))/g
