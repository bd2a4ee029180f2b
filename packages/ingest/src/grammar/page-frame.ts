import {simplifiedForm} from '@region-briefs/core'

/** Words of what stands around the text of a page. Source: the pages of gov.cn, stats.gov.cn, customs.gov.cn and their provinces. */
const frameWords: ReadonlyArray<string> = [
  '扫一扫在手机打开当前页 打印本页 打印此页 打印页面 关闭窗口 关闭本页 关闭页面 返回顶部 返回首页 返回列表 加入收藏 设为首页 复制链接 我要纠错',
  '打印 关闭 返回 收藏 分享到 分享 字号 字体 首页 登录 注册 搜索 上一页 下一页 网站地图 联系我们 关于我们 微信公众号 微信 微博 朋友圈 QQ空间 无障碍浏览 无障碍 纠错 下载',
].flatMap((row) => row.split(' '))
/** Words that stand beside those, and may be text elsewhere. */
const besideWords: ReadonlyArray<string> = [
  '超大',
  '大',
  '中',
  '小',
  '默认',
  '标准',
  '简体',
  '繁体',
  '简',
  '繁',
  '本页',
  'English',
  'A+',
  'A-',
  'A',
  '到',
  '本文',
  '新浪',
  '腾讯',
  'QQ',
]
/** How lines begin that lead elsewhere, or say who runs the page. */
const beginnings: ReadonlyArray<string> = [
  '当前位置',
  '您的位置',
  '您当前的位置',
  '您现在的位置',
  '上一篇',
  '下一篇',
  '扫一扫',
  '版权所有',
  '网站标识码',
  '网站地图',
]
/** 首页 > 新闻 > 公告: the way to the page, without a label. */
const way = /^(?:网站)?首\s?页\s*(?:>+|[»›→])\s*[^。；]+$/
/** What opens the rest of a page: 点击查看全文（剩余 0%）. */
const more = /^(?:点击|继续)?(?:查看|阅读|展开)(?:全文|全部|更多|剩余)[^。；，,]{0,12}$/
/** The number under which a site is registered. */
const registered = /(?:[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]ICP备|公网安备)\s*\d/

const longestLine = 120
const longestFirst = (words: ReadonlyArray<string>): string =>
  words
    .toSorted((left, right) => right.length - left.length)
    .map((word) => word.replaceAll('+', '\\+'))
    .join('|')
const anyWord = new RegExp(longestFirst([...frameWords, ...besideWords]), 'g')
const frameWord = new RegExp(longestFirst(frameWords))
const frameBeginning = new RegExp(`^[\\s【[|]*(?:${beginnings.join('|')})\\s*[:：>»|]`)

/**
 * Whether a line of a page is of its frame, and no text: 【打印】【关闭】, 字号：大 中 小, 当前位置：首页 > 公告.
 *
 * @param line  A whole block.
 */
export function isPageFrame(line: string): boolean {
  if (line.length > longestLine) return false
  const text = simplifiedForm(line.trim())
  if (text === '') return false
  if (frameBeginning.test(text) || way.test(text) || more.test(text) || registered.test(text)) return true
  return (
    frameWord.test(text) &&
    text.replaceAll(anyWord, '').replaceAll(/[\s|丨:：·•/>»[\]【】（()）〔〕、，,-]+/g, '') === ''
  )
}
