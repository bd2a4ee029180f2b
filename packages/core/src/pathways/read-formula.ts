/** How many things go together: behind a formula whose terms are listed with 、 it says that they are one. */
const together =
  /^\s*(?:[”」』"]\s*)?(?:[“"「『])?(?:的?(?:[一二两三四五六]位一体|[双两二三四五六]轮(?:驱动|联动)|[双两三四]引擎|三驾马车|齐头并进|并驾齐驱|协同(?:并进|推进|发力)|并举|并进|并重|联动|融合|一体(?:化|推进)?))/
const asPathway =
  /^\s*(?:[”」』"]\s*)?的?(?:[双两三四五]轮驱动)?的?(?:特色|差异化|发展|新|组合|协同)?(?:路径|道路|路子|路线|模式|思路|战略|方案|格局)/
const quoted = /[“「『"]([^“”「」『』"\n]{3,160})[”」』"]/g
const han = /^[\p{Script=Han}A-Za-z][^，。；：+＋]{1,23}$/u
/** Verbs that lead to a formula without quotes: 走绿电合作＋生态增值的路子. */
const leads = '(?:概括为|可走|应走|宜走|走出|走好|走|以|采取|实施|坚持|探索|构建|形成|打造|推行|为|是|[：:，,])'
const bare = new RegExp(
  `${leads}\\s*(?<formula>(?:[\\p{Script=Han}]{2,10}\\s*[+＋]\\s*){1,4}[\\p{Script=Han}]{2,10}?)(?=的|[双两三四]轮|模式|路径|[，。；：,;:]|$)`,
  'u',
)
const bareList =
  /(?:走|以|坚持|实施|探索|构建|形成|打造|推行|为|是|[：:，,])\s*(?<list>\p{Script=Han}{2,10}(?:、\p{Script=Han}{2,10}){1,4}?)(?=[“"]?(?:[一二两三四五六]位一体|[双两二三四五六]轮驱动))/u

/**
 * The terms of a formula, “制度型开放 + 创新驱动 + 价值链攀升”: in quotes with a plus between them; with 、 where the words behind
 * say that they are one (“…、…、…”三位一体) or a pathway; without quotes in the same places. Empty where there is none.
 */
export function readFormula(text: string): Array<string> {
  return quotedFormula(text) ?? bareFormula(text) ?? []
}

function quotedFormula(text: string): Array<string> | null {
  for (const match of text.matchAll(quoted)) {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 16)
    const plus = termsOf(match[1]!, /[+＋]/)
    if (plus) return plus
    const listed = together.test(after) || asPathway.test(after) ? termsOf(match[1]!, /、/) : null
    if (listed) return listed
  }
  return null
}

function bareFormula(text: string): Array<string> | null {
  const formula = bare.exec(text)?.groups!.formula
  const list = formula ? null : bareList.exec(text)?.groups!.list
  return formula ? termsOf(formula, /[+＋]/) : list ? termsOf(list, /、/) : null
}

/** “6+2+N” names a plan and is no pathway's formula. */
function termsOf(text: string, separator: RegExp): Array<string> | null {
  const terms = text.split(separator).map((term) => term.trim())
  return terms.length > 1 && terms.every((term) => han.test(term)) ? terms : null
}
