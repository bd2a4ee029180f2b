/**
 * Words of a clause that do not say what is measured, for an analyst to mend. What is left between them is the label.
 *
 *     其中 | 全省 | 累计 | 完成 | 固定资产投资 | 比上年 | 增长 | 6.2%
 *     link  subject adverb verb  label          base     change
 *
 * Each list holds plain words; the readers try the longest first.
 */

/** Before the label: links between clauses, and who speaks. */
export const links: ReadonlyArray<string> =
  '其中 同时 此外 另外 特别是 尤其是 包括 与此同时 而 但 但是 并 并且 以及 还 也 且 不仅是 更是 其 它 只有 双方 省会 首府 我们 当中 分别是 主要是 以 由于 使 使得 从而 进而 是 即 达 为'.split(
    ' ',
  )

/** Before the label: times that no year is printed in. */
export const times: ReadonlyArray<string> =
  '全年 年底 年初 月末 季末 当年 当月 年内 年中 本年 规划期内 规划期末 时期 期间 目前 当前 近年来 多年来 今年以来 以来 今年 明年 本年度 末 同期 年 前 时'.split(
    ' ',
  )

/** Before or behind the label: how much of it, how often, how surely. */
export const adverbs: ReadonlyArray<string> = (
  '累计 合计 总计 共计 共 已 已经 均 各 还 约 约有 将 力争 争取 预计 计划 确保 努力 要 拟 连续多年 多年 首次 再次 再 则 却 仅 只 就 又 也 都 均已 分别 平均 相应 同步 进一步 持续 稳步 大幅 快速 较快 迅速 明显 显著 逐步 不断 始终 接连 一举 成功 有望 ' +
  '因此 也因此 由此 高达 多达 直接 基本 总共 统一 整体 总体 全部 主要 可 能 能够 应 需 的 了 在 年 连年 更 由负转正 由正转负 由降转升 由升转降 同比 环比 年均 实际 名义 双双 合起来 成功 依次 先后 人均约 折合 折 立 共同 继续 同口径 按同口径 可比口径 扣除价格因素 剔除价格因素 按可比价计算 按可比价格计算 按不变价计算 按不变价格计算'
).split(' ')

/** Before the label: verbs of doing whose object is what is measured. 新增, 新设立 and 新签 stay, since they say which. */
export const doingVerbs: ReadonlyArray<string> = (
  '完成 实现 达成 落实 安排 投入 下达 带动 拉动 支持 帮助 惠及 改造 治理 拥有 共有 设有 建有 建成 新建 改建 新建改建 新改建 培育 培育壮大 引进 引育 招引 发放 发行 累计发行 实施 推进 推动 开工 建设 布局建设 布局 打造 组织 举办 签订 争取 吸引 接待 覆盖 服务 受理 办理 认定 筹集 筹措 减免 ' +
  '创造 贡献 形成 提供 设立 组建 共建 互派 承接 得到 保障 剔除 选取 取得 获得 获批 入选 保持 使用 整治 修复 清理 解决 转移 启动 开通 运营 派出 招募 培训 维持 控制 统筹 安置 拿出 吸纳 集聚'
).split(' ')

/** A verb of doing is part of a name where these stand behind it: 服务贸易, 投入产出, 支持率, 培训机构. */
export const nounsOfVerbs: RegExp =
  /^(?:业|器|机器人|商|型|站点?|平台|强度|贸易|进出口|出口|进口|消费|产出|[率额量数值度面人者队点区力性线]|机构|总额|规模|外资|外商|面积|资金|里程|中心|逆差|顺差|外包|收入|进程)/

/** Behind the label: verbs that lead to the figure. Verbs of change come from change-words. */
export const reachingVerbs: ReadonlyArray<string> = (
  '达到 达 恢复到 恢复至 为 是 有 实现 占 超过 超 突破 逾 不足 不到 接近 近 跃上 迈上 跨上 站上 迈过 跨过 跃升至 攀升至 稳定在 保持在 控制在 维持在 保持 控制 稳定 介于 位居 至 到 从 由 自 在 降到 降至 升至 升到 增至 增到 减至 减到 提高到 提升到 扩大到 缩短到 压缩到 约为 高达 多达 仅为 仅有 共有 共计 合计 累计 可达 将达 净增 净减 新增 增产 减产 增收 减收 负 少增 多增 跨越 开行 压缩至原来 ' +
  '连续 每 出 至少 不低于 不少于 不超过 最高 最低 完成'
).split(' ')

/** Behind the label: what a figure is measured against, 比上年, 较年初, 与去年同期相比. */
export const bases: RegExp =
  /(?:[比较与同]\s*)?(?:[上中下]旬|(?:上年|去年|上一?年|前一?年|年初|上月|上季度?|上期|上届|同期|往年|当年|上年度)(?:同期|末|同月)?|年末|末)(?:水平)?(?:相比)?$|(?<![占同环之入出养别贷生护口])[比较与]$|相比$/

/** Nouns of change and of size that are no label alone, and are said of what the figure before measures: 增速, 占比. */
export const sizeNouns: ReadonlyArray<string> =
  '占比 比重 份额 比例 增速 增幅 降幅 涨幅 跌幅 规模 总量 总额 总数 数量 水平'.split(' ')

/** How or when, and not what: 加入世贸组织之前, 按未取整的比重计算. */
export const circumstance: RegExp =
  /(?:(?<![用工耗历课学])时|(?<![初高集])中|之?前|之?后|之中|当中|以来|之初|期间|计算|来看|统计|显示|表明)$|^(?:加入|按|据|随着|截至|根据|通过)/

/** What is compared with is not what it is: 高于西部地区, 比全国高. */
export const comparison: RegExp =
  /^(?:比(?![重例率值])|较)[^，。；]{1,12}$|^(?:高于|低于|快于|慢于|好于|高出|超出|不及|对标|相当于|是).*$|(?:比|较)[^，。；]{1,8}[高低快慢多少]出?$|(?<=.{2})是[^，。；]{1,8}$|(?:高于|低于|快于|慢于|好于|优于|高出|超出|领先|领先于|落后于|不及|相当于)[^，。；]{0,12}$/

/** Verbs that rank; what is ranked stands before them. */
export const rankingVerbs: ReadonlyArray<string> =
  '互为对方 互为 稳居 位居 跃居 高居 居于 居 位列 名列 (?<![班专系序陈])列 排名 排在 排 位于 跃升至 升至 上升至 是 成为 连续 保持 首次进入 进入 跻身'.split(
    ' ',
  )

/** Where a predicate begins, in a clause that has no figure of its own: 数字贸易 | 快速增长. */
export const predicates: RegExp =
  /(?:快速|持续|连跨|跨越|迈过|迈上|迈入|跨过|站上|首破|再上|稳步|不断|大幅|明显|显著|较快|平稳|稳定|加快|加速|逐步|逐年|接连|连续|首次|再次|进一步|总体|蓬勃|迅猛|迅速|再创|创|跨上|迈上|跃上|突破|发展|增长(?!率)|增加(?!值)|上升|提升|提高|扩大|优化|改善|回升|下降|回落|活跃|增强|保持|实现|呈现|成为|已|均|不仅|表现|取得|达到|向好|恢复|领先|稳中|较|更|日益|日趋|密切|集中|仅?次于)/

/** Where the noun behind a figure ends: 22 个自贸试验区 | 主动…, 4108 家境外企业 | 参展. */
export const behindStops: RegExp =
  /主动|平均|人均|(?<![平人])均|都|已|正|在|将|达到|对接|参与|承担|通过|经由|实现|的|成为|占|当中|之中|分别|落户|入驻|参展|参加|参会|建成|投产|竣工|开展|获得?|入选|取得|加入|进入|签约|签署|提供|开工|覆盖|投入|新台阶|大关|左右|复制推广|\d|(?<=.{3})(?:进出口|出口|进口)(?!企业|商品|公司|货物|额|总)|[，。；、（()）：减增降升缩提回到至为及]|以上$|和(?=\d)/

/** What is counted, in a label: its verb of founding before it, and its noun of number behind it, are none of it. */
export const founding: RegExp =
  /^.*的(?=.{2})|^(?:新设立|新设|新增|新建|新签|新开工|新登记|新认定|新培育|新引进|净增|设立|拥有|共有|建成|年末|末|期末|平均|日均|人均|每(?:百|千|万|十万|百万)?(?:人口?|户|家)|有效期内)+/
export const nounsOfNumber: RegExp =
  /(?<=.{2})(?:总数|数量|总量|拥有量|保有量|申请量|授权量|业务量|交易量|成交量|产量|销量|人数|户数|家数|件数|笔数|总户数|数)$/

/** A stock's time is part of what it is, where nothing stands between: 年末常住人口. */
export const stockTimes: ReadonlyArray<string> = ['年末', '期末']

/** In the middle of the words: who did it, how and what for, in front of what is measured: 园区完成 | 固定资产投资. */
export const doneWithin: RegExp =
  /^.{1,10}?(?:区|园|企业|集团|公司|部门|银行|机构|港|中心|局|院|校|站|人员|农户)(?:(?:累计|共|合计|已|年内|全年|先后|分别)(?:形成|完成|实现|获批|建成|引进|新增)|完成|实现|达成)(?=.{2})/

/** For each of these many: 均价为每公斤, 标准每月每人. */
export const perUnit: RegExp =
  /为?(?:每(?:公斤|千克|吨|斤|克|人次?|个?月|年|户|亩|公顷|平方米|立方米|千瓦时|度|桶|件|台|辆|套|天|日|小时|盎司))+$/

/** Between these and a figure's own words stands where it is found: 在各省份中只有它, 十年间. */
export const setting: RegExp =
  /^在[^，。；]{1,12}?(?:之中|当中|中|范围内|方面|领域)|^(?:[一二三四五六七八九十\d]+多?|多|数)年(?:间|来|以来)?(?=累计|间|来|年均|$)(?:间|来)?|^.{0,14}(?:目标|任务|指标)(?:分别)?(?:是|为)(?=.{2})|^(?:每(?:人|月|年|户|亩|吨|公斤|件))+(?!.{0,2}(?:均价|价格))/

/** Nouns of a rate: a growth of 出口增幅 is of 出口. 增速 and 增长率 are measured themselves. */
export const rateNoun: RegExp = /(?<=.{2})的?(?:同比|环比|年均)?(?:增幅|涨幅|降幅|跌幅|升幅)$/
export const rateNounAlone: RegExp = /^(?:增幅|涨幅|降幅|跌幅|升幅)$/

/** Brackets that say how it is measured. */
export const asides: RegExp = /[（(](?:下同|同口径|可比价格?|不变价格?|现价|人民币计价?|美元计价?)[）)]/g

/** Pulling: 拉动经济增长 2.8 个百分点 is an effect, and what is pulled stands before the figure. */
export const pulling: RegExp = /(?:拉动|带动|推动|影响)[^，。；]{0,10}(?:增长|上涨|下降|回升|提升)$/

/** What a share in words is of does not begin so; it is then of the figure before: 其中三成来自新兴市场. */
export const verbsBehindShares: RegExp =
  /^(?:来自|用于|投向|流向|集中|出口到|销往|位于|分布|实现|属于|得到|获得|完成|已|均|都|以上|左右|[，。；、])/

/** A share's maker before its figure, and what is shared behind it: 民营企业贡献了七成以上的技术创新成果. */
export const contributing: RegExp =
  /(?:以|贡献|提供|创造|吸纳|吸引|吸收|完成|承担|拥有|集聚|汇聚)了?(?:不到|不足|仅|约|近|超过)?(?:全国|全省|全市|全球|世界)?(?:的|近|约)?$/

/** Things whose names are one character. */
export const shortThings: RegExp = /^[煤糖茶棉油盐纸钢铝铜米]$/

/** Verbs at the start of a clause whose object the next clause goes on about: 提高基础养老金标准，每月增加 20 元. */
export const changingDeeds: RegExp = /^(?:提高|提升|扩大|加大|降低|增加|减少|压缩|优化|上调|下调)/

/** 城镇新增就业 counts 就业. */
export const newJobs: RegExp = /^.*新增(?:城镇)?(?=就业)/
