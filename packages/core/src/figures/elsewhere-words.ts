/**
 * Words that say of a name near them that it is not whose a figure is, for an analyst to mend: 占全国的 25%, 居世界第一, 高于全国
 * 0.4 个百分点, 除西部地区外, 从东部转移.
 */

/** A name at most six characters behind one of these is a whole, a field, what is compared with, or what is left out. */
const farBefore: ReadonlyArray<string> =
  '占 占同期 居 列 名列 排名 与 同 向 比 较 高于 低于 快于 慢于 高出 超出 对标 面向 推动 惠及 加入 承接 通达 连接 覆盖 遍及 辐射 抵达 到达 联通 横跨 走向 吸引 不及 次于 不如 落后于 相当于 达到 接近 超过 赶上 赶超 追赶 瞄准 缩小 保持 稳居 位于 进入 跻身 领先 推广到 扩大到 延伸到 除 剔除 扣除 不含 不包括'.split(
    ' ',
  )

/** A name right behind one of these is what is made, brought in or helped. */
const rightBefore: ReadonlyArray<string> =
  '建成 建设 打造 培育 形成 组建 设立 新建 引进 引育 招引 承接 吸收 利用 支持 帮助 扶持 指导'.split(' ')

/** How the clause in front of such a name ends. */
export const elsewhere: RegExp = new RegExp(
  [
    `(?:${farBefore.join('|')})[^，。；：,;:]{0,6}$`,
    `(?:${rightBefore.join('|')})$`,
    String.raw`(?:(?<!来)自|来源于|从|由)[^，。；：,;:\uFFFC]{0,6}$`,
    String.raw`在[^，。；：,;:]{0,2}$|对于?[^，。；：,;:]{0,12}$|[（(][^）)]*$`,
  ].join('|'),
)

/** 名列第二的是荷兰: who it is that has the rank. */
export const namedSo: RegExp = /(?:排|列|居|位|名)[^，。；：,;:]{0,6}的(?:是|为)\s*$/

/** 东接中国, 毗邻越南: what lies beside. */
export const besideNames: RegExp = /(?:[东南西北](?:接|邻|濒|临|靠|连)|毗邻|紧邻|接壤)\s*$/

/** 北京 1 月 31 日电（记者……）: where a note was sent from. */
export const dateline: RegExp = /^[\s\uFFFC\d月日]{2,16}[电電讯訊](?=[\s（(，,]|记者|$)/
