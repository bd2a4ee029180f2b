/**
 * Words that make a figure a target or a forecast, in its own clause; the first row found wins. For an analyst to mend.
 * Source: model.md, "status". 行动计划 and 五年规划 are names of papers.
 */
export const statusWords: ReadonlyArray<readonly ['target' | 'forecast', RegExp]> = [
  ['forecast', /预计|预测|预期将|有望|预估/],
  [
    'target',
    /目标|力争|争取|确保|努力实现|要达到|(?<![动年展升程项育增业设])计划(?!单|》|”)|规划到|拟(?!合|定)|建议|不少于|不低于|控制在|预期(?!寿命)|(?:^|[，；\uFFFC])要(?!求|素|闻)/,
  ],
  // 将关税降至 5% is 把: a forecast is a verb of doing behind 将.
  ['forecast', /将(?:再|继续|达|新增|新建|建成|培育|超过|实现|完成|突破|提[高升]|增长|建设|投入|支持)/],
]

/** Words that set what the rest of the sentence says: 主要预期目标是：…；…；…. */
export const statusLeads: ReadonlyArray<readonly ['target' | 'forecast', RegExp]> = [
  [
    'target',
    /目标(?:是|为|如下|包括)?[：:,，]|目标(?:是|为)|力争|要(?:实现|确保|做到|达到)|任务(?:是|为)[：:]?|未来(?:几|[一二三五十\d]+)年/,
  ],
  ['forecast', /预计[^，。；]{0,12}[：:,，]/],
]

/** 目标已经超额完成, 目标任务: a target that is spoken of and not set. */
export const spokenTargets: RegExp =
  /目标(?:已|任务|提前|超额|完成|的)|(?:完成|实现|超过|达到|[高低快慢大小优好多少]于|[高超多]出)[^，。；]{0,12}目标|双碳目标/g

/** What has been done is a fact, even in a text of targets. */
export const doneWords: RegExp = /已经?|完成了|达到了|实现了|建成了|累计(?:完成|建成|实现|达)/

/** What makes forecasts of all figures of its sentence. */
export const forecastOpening: RegExp = /^\s*(?:初步)?(?:预计|预测)/
