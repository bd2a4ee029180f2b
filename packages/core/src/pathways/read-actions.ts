import {actionVerbs, adverbs} from './vocabulary/verb-table.ts'

/** A thing that a measure asks for: the verb, and what it is done to, as printed. */
export interface Action {
  verb: string
  object: string
}

const verbs = actionVerbs.join('|')
const before = adverbs.toSorted((left, right) => right.length - left.length).join('|')
const clauseStart = new RegExp(
  `^(?:${before})?(?:${before})?(?:${before})?(?<verb>${verbs})(?:[、和](?:${verbs}))?(?<object>(?!要|应|须|的|性|着|度)[^，。；：,;:]{2,})`,
)
/** 以自贸试验区为抓手, 在数字贸易领域, 通过扩大开放: what goes before the action of the same clause. */
const circumstance =
  /^(?:以[^，。；]{2,24}?(?:为[^，。；]{1,8}|(?=推动|促进|带动|建设|支撑))|在[^，。；]{2,24}?(?:领域|方面|基础上|框架下|过程中|进程中|中|上|下)|通过|结合[^，。；]{2,20}|按照[^，。；]{2,20}|围绕[^，。；]{2,20}|面向[^，。；]{2,14}?(?=开设|建设|打造|推广))/
/** 把…转化为…, 将…与…结合起来, 使…成为…: the object stands before the verb. */
const disposal = /^(?:并|同时|从而|进而)?(?<marker>将|把|使|让|为|对|向|同|与|就|由)(?<object>[^，。；：,;:]{4,})/

/** The actions of a measure, one or none a clause, in the order of the text. */
export function readActions(text: string): Array<Action> {
  return text.split(/[，。；：,;:]/).flatMap((part) => {
    const clause = part
      .trim()
      .replace(/^[（(]?[\d①-⑳一二三四五六七八九十]{1,2}[）).、．]?(?:是|要)?/, (marker) =>
        /[①-⑳）).、．]|是|要/.test(marker) ? '' : marker,
      )
    return actionIn(clause) ?? actionIn(clause.replace(circumstance, '')) ?? disposed(clause) ?? []
  })
}

function actionIn(clause: string): Array<Action> | null {
  const groups = clauseStart.exec(clause)?.groups
  return groups ? [{verb: groups.verb!, object: groups.object!.trim()}] : null
}

/** 将生态优势转化为发展优势: the verb is the first known one behind the object. */
function disposed(clause: string): Array<Action> | null {
  const rest = disposal.exec(clause)?.groups?.object
  const verb = rest
    ? new RegExp(`^(?<object>.{2,40}?)(?<adverb>${before})?(?<verb>${verbs})(?<to>.*)$`).exec(rest)
    : null
  if (!verb) return null
  const {object, verb: name, to} = verb.groups!
  return [{verb: name!, object: `${object}${to ? `…${to}` : ''}`.trim()}]
}
