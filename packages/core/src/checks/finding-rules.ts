/** What a check is for; its part of `docs/rules.md` is generated from these. */
export interface FindingRule {
  /** One sentence: what is held against what. */
  readonly summary: string
  /** Why it matters, what tolerance it has, and what usually explains a difference. */
  readonly why: string
  /** A text in which it differs (or, for what only says that something is missing, in which it says so), and one in which it does not. */
  readonly differs: string
  readonly agrees: string
}

/** Ids are stable for ever. */
export type FindingRuleId =
  | 'share-of-whole'
  | 'shares-of-one-whole'
  | 'share-limit'
  | 'growth-of-levels'
  | 'change-of-ends'
  | 'percent-points'
  | 'part-of-whole'
  | 'sum-of-parts'
  | 'total-of-years'
  | 'average-of-years'
  | 'mean-of-groups'
  | 'ratio-of-amounts'
  | 'restated-value'
  | 'restated-unit'
  | 'restated-basis'
  | 'restated-period'
  | 'currency-mixed'
  | 'amount-limit'
  | 'level-direction'
  | 'list-count'
  | 'anniversary'
  | 'stage-order'
  | 'reference-date'
  | 'count-limit'
  | 'range-order'
  | 'period-known'
  | 'basis-time'
  | 'plan-years'
  | 'reference-cited'
  | 'citation-order'
  | 'reference-traced'
  | 'figure-cited'
  | 'region-treated'
  | 'overlay-value'
  | 'abstract-english'
  | 'rank-order'
  | 'list-unit'

/** Every check of a figure or reference against others, by its id. */
export const findingRules: Readonly<Record<FindingRuleId, FindingRule>> = {
  'share-of-whole': {
    summary: 'A share is held against its part and its whole.',
    why: 'Part ÷ whole must be the share, within what the rounding of all three leaves open. Part and whole are looked for by their words, subject and time, in the same sentence first.',
    differs:
      '2025 年，甲省货物进出口总额为 4.00 万亿元。甲省民营企业货物进出口总额 2.40 万亿元，占甲省货物进出口总额的 63.0%。',
    agrees:
      '2025 年，甲省货物进出口总额为 4.00 万亿元，其中对东盟货物进出口总额 1.00 万亿元，占甲省货物进出口总额的 25.0%。',
  },
  'shares-of-one-whole': {
    summary: 'Shares of one whole that is not printed are held against each other.',
    why: 'Each share with its part gives the whole; where two give different ones, a part or a share is of another whole or time, or misprinted.',
    differs:
      '2024 年，江苏货物进出口总额为 5.61 万亿元，占各省份合计的 12.8%；广东货物进出口总额为 9.10 万亿元，占各省份合计的 28.0%。',
    agrees:
      '2024 年，江苏货物进出口总额为 5.61 万亿元，占各省份合计的 12.8%；广东货物进出口总额为 9.10 万亿元，占各省份合计的 20.8%。',
  },
  'share-limit': {
    summary: 'A share, the shares of one list together, or a fall are more than 100 %.',
    why: 'A part cannot be larger than its whole, and nothing falls by more than all of it. Contributions, ratios and profits may, and are left out.',
    differs: '2025 年，服务业增加值占地区生产总值的 156.7%。',
    agrees: '2025 年，服务业增加值占地区生产总值的 56.7%。',
  },
  'growth-of-levels': {
    summary: 'A growth is held against the amounts of both times.',
    why: 'Growth of customs trade, retail sales and investment is published on a revised base, that of value added at constant prices; the message says so, and what cannot be held against each other is not checked.',
    differs: '2024 年，甲省货运量为 8000 万吨。2025 年，甲省货运量为 8800 万吨，同比增长 15.0%。',
    agrees: '2024 年，甲省货运量为 8000 万吨。2025 年，甲省货运量为 8800 万吨，同比增长 10.0%。',
  },
  'change-of-ends': {
    summary: 'A stated change and its verb are held against the two ends that the sentence gives.',
    why: 'From 7.51% to 8.21% is a rise of 0.70 percentage points. Where no time of the first end is said and no change is stated, nothing can be held against it, and the finding says that.',
    differs: '甲省城镇化率由 2019 年的 60.1%提高到 2024 年的 65.3%，提高 6.2 个百分点。',
    agrees: '甲省城镇化率由 2019 年的 60.1%提高到 2024 年的 65.3%，提高 5.2 个百分点。',
  },
  'percent-points': {
    summary: 'Percent and percentage points are confused.',
    why: 'An amount grows by percent; the difference of two shares is in percentage points.',
    differs: '2025 年，甲省货物进出口总额为 4.00 万亿元，同比增长 3.8 个百分点。',
    agrees: '2025 年，甲省货物进出口总额为 4.00 万亿元，同比增长 3.8%，增速比上年提高 1.2 个百分点。',
  },
  'part-of-whole': {
    summary:
      'A part behind 其中 is larger than the whole before it, or an amount than the limit that it is kept within.',
    why: 'Mostly a unit (亿, 万亿) or a point is misprinted.',
    differs: '2025 年，甲省货物进出口总额为 4.00 万亿元，其中民营企业进出口 24000 亿元、外资企业进出口 90000 亿元。',
    agrees: '2025 年，甲省货物进出口总额为 4.00 万亿元，其中民营企业进出口 24000 亿元、外资企业进出口 9000 亿元。',
  },
  'sum-of-parts': {
    summary: 'A whole is held against all of its parts.',
    why: 'Exports and imports are the trade of the customs, three industries the gross product, the shares of the four regions 100 %; the addends before 合计 are its sum.',
    differs: '2025 年，甲省货物进出口总额为 4.00 万亿元，其中出口 2.50 万亿元，进口 1.20 万亿元。',
    agrees: '2025 年，甲省货物进出口总额为 4.00 万亿元，其中出口 2.50 万亿元，进口 1.50 万亿元。',
  },
  'total-of-years': {
    summary: 'A total over several years is held against those of its years that are printed.',
    why: 'All years are the total; some of them cannot be more than it.',
    differs: '“十四五”时期，甲省货物出口累计 125.4 亿元。2025 年，甲省货物出口 262.9 亿元。',
    agrees: '“十四五”时期，甲省货物出口累计 1254 亿元。2025 年，甲省货物出口 262.9 亿元。',
  },
  'average-of-years': {
    summary: 'A yearly average is held against both ends, or against the total.',
    why: 'Compound growth is held against the first and the last level, with both ways of counting years; an average amount against the total of the same years.',
    differs:
      '2020 年，甲省货运量为 8000 万吨。2025 年，甲省货运量为 9733 万吨。2021—2025 年，甲省货运量年均增长 6.0%。',
    agrees: '2020 年，甲省货运量为 8000 万吨。2025 年，甲省货运量为 9733 万吨。2021—2025 年，甲省货运量年均增长 4.0%。',
  },
  'mean-of-groups': {
    summary: 'A mean of all is held against those of the two groups that all are.',
    why: 'It lies between the two, whatever their sizes; one outside them is misprinted, or of another time.',
    differs:
      '2024 年，甲省居民人均可支配收入 46820 元，甲省城镇居民人均可支配收入 56310 元，甲省农村居民人均可支配收入 82640 元。',
    agrees:
      '2024 年，甲省居民人均可支配收入 46820 元，甲省城镇居民人均可支配收入 56310 元，甲省农村居民人均可支配收入 28640 元。',
  },
  'ratio-of-amounts': {
    summary: 'A rate is held against the two amounts that it is made of.',
    why: 'The rate of towns is people in towns over all people; trade over value added, value added a head and the intensity of research are other such rates. Where another edition or the mean of two year-ends is usual, small gaps are not told.',
    differs: '2024 年末，甲省常住人口 652.4 万人，甲省城镇人口 489.3 万人，甲省城镇化率 57.0%。',
    agrees: '2024 年末，甲省常住人口 652.4 万人，甲省城镇人口 489.3 万人，甲省城镇化率 75.0%。',
  },
  'restated-value': {
    summary: 'Two prints of one figure give different values.',
    why: 'The same thing, subject, partner and time should have one value. Where one print names no time, only a slip of the pen is told.',
    differs:
      '2025 年，甲省货物进出口总额为 26.29 万亿元。\n\n展望未来，2025 年甲省货物进出口总额 26.92 万亿元是新的起点。',
    agrees:
      '2025 年，甲省货物进出口总额为 26.29 万亿元。\n\n展望未来，2025 年甲省货物进出口总额 26.3 万亿元是新的起点。',
  },
  'restated-unit': {
    summary: 'Two prints of one figure have the same number in different units.',
    why: '亿 and 万亿, 元 and 美元, % and 个百分点 are easily confused, and the figure is then wrong by orders of magnitude.',
    differs: '2025 年，甲省货物进出口总额为 26.29 亿元。\n\n2025 年，甲省货物进出口总额 26.29 万亿元是新的起点。',
    agrees: '2025 年，甲省货物进出口总额为 26.29 万亿元。\n\n2025 年，甲省货物进出口总额 262900 亿元是新的起点。',
  },
  'restated-basis': {
    summary: 'Two prints of one growth are measured against different bases.',
    why: 'The same rate can hardly hold against the year before and against the plan before; one of the two wordings may be a slip.',
    differs: '“十四五”时期，甲省货物出口较“十三五”时期增长 39.4%。\n\n“十四五”时期，甲省货物出口同比增长 39.4%。',
    agrees:
      '“十四五”时期，甲省货物出口较“十三五”时期增长 39.4%。\n\n“十四五”时期，甲省货物出口比“十三五”时期增长 39.4%。',
  },
  'restated-period': {
    summary: 'One number is printed for two times.',
    why: 'A number of four digits and more is hardly the same in two years; one of the years may be misprinted.',
    differs: '2025 年，甲省货物进出口总额为 26.29 万亿元。\n\n2024 年，甲省货物进出口总额为 26.29 万亿元。',
    agrees: '2025 年，甲省货物进出口总额为 26.29 万亿元。\n\n2024 年，甲省货物进出口总额为 25.17 万亿元。',
  },
  'currency-mixed': {
    summary:
      'Two amounts are in different currencies, and a rate holds as if both were in one; or an amount is not in the one that its words say.',
    why: '元 and 美元 are easily confused, and the figure is then wrong by a factor of about seven.',
    differs: '2024 年，甲省服务出口为 800 亿美元。2025 年，甲省服务出口为 880 亿元，同比增长 10.0%。',
    agrees: '2024 年，甲省服务出口为 800 亿元。2025 年，甲省服务出口为 880 亿元，同比增长 10.0%。',
  },
  'amount-limit': {
    summary: 'An amount is larger than what the world makes in a year.',
    why: 'Mostly 万亿 is printed for 亿.',
    differs: '2025 年，全国实际使用外资为 7477 万亿元。',
    agrees: '2025 年，全国实际使用外资为 7477 亿元。',
  },
  'level-direction': {
    summary: 'The verb before a level says another direction than the level before it.',
    why: '升至 leads to a larger level, 降至 to a smaller one: than the one before in the sentence, else than the last one before its time.',
    differs: '2024 年，甲省货运量为 8000 万吨。2025 年，甲省货运量降至 8800 万吨。',
    agrees: '2024 年，甲省货运量为 8000 万吨。2025 年，甲省货运量升至 8800 万吨。',
  },
  'list-count': {
    summary: 'A number does not fit the list that it sums up.',
    why: 'A thing may be left out of the list, or the number be misprinted. Behind 等 there may be more than are listed, never fewer.',
    differs: '要坚持“创新、协调、绿色、开放、共享”六大理念。',
    agrees: '要坚持“创新、协调、绿色、开放、共享”五大理念，从供给、需求等五个方面理解。',
  },
  anniversary: {
    summary: 'An anniversary does not fit the year of the beginning.',
    why: 'The year less the anniversary is the year in which it began, and the text gives that elsewhere.',
    differs: '中国自 1991 年加入该组织，积极参与。到 2022 年加入该组织三十周年时，关税已经很低。',
    agrees: '中国自 1991 年加入该组织，积极参与。到 2021 年加入该组织三十周年时，关税已经很低。',
  },
  'stage-order': {
    summary: 'A stage does not begin where the one before it ends, or its number does not follow.',
    why: 'A year of one of the two, or a number, may be misprinted.',
    differs:
      '一、历程\n\n第一阶段（1991—2000 年）：学习。熟悉规则。\n\n第二阶段（2005—2013 年）：参与。承办会议。\n\n第三阶段（2014 年至今）：引领。提出议程。',
    agrees:
      '一、历程\n\n第一阶段（1991—2000 年）：学习。熟悉规则。\n\n第二阶段（2001—2013 年）：参与。承办会议。\n\n第三阶段（2014 年至今）：引领。提出议程。',
  },
  'reference-date': {
    summary:
      'The date of an online work is not the one that its address carries, or an entry is dated years after the paper.',
    why: 'Sites write the day or the month of publication into the address; a month more or less is no matter.',
    differs: '参考文献：\n\n[1] 报告解读[EB/OL]. 某网, https://www.gov.cn/202603/t20260305_1.htm, 2025-03-05.',
    agrees: '参考文献：\n\n[1] 报告解读[EB/OL]. 某网, https://www.gov.cn/202603/t20260305_1.htm, 2026-03-05.',
  },
  'count-limit': {
    summary: 'Some of a counted group, or a place in it, is held against the group.',
    why: 'Of 21 members one has at most 20 partners; among 31 none is the 35th.',
    differs: '在该组织的 21 个成员当中，中国是 23 个成员的第一大贸易伙伴。',
    agrees: '在该组织的 21 个成员当中，中国是 13 个成员的第一大贸易伙伴。',
  },
  'range-order': {
    summary: 'A range runs from the larger to the smaller end.',
    why: 'The ends may be turned round, or one misprinted; the figure is shown as printed.',
    differs: '企业通关时间缩短 50%至 30%。',
    agrees: '企业通关时间缩短 30%至 50%。',
  },
  'period-known': {
    summary: 'A figure is told as a fact of a time after the paper.',
    why: 'The time may be misprinted, or the figure be a target or a forecast. A paper without a date was written in the year of its latest reference or later.',
    differs: '2035 年，甲省货运量为 8800 万吨^[1]。\n\n参考文献：\n\n[1] 某某. 论开放[J]. 经济, 2022, (4).',
    agrees: '2021 年，甲省货运量为 8800 万吨^[1]。\n\n参考文献：\n\n[1] 某某. 论开放[J]. 经济, 2022, (4).',
  },
  'basis-time': {
    summary: 'A growth is measured against a time that is not before its own.',
    why: 'One of the two times may be misprinted. A whole year has no 环比, and a span of years no 同比.',
    differs: '“十三五”时期，甲省货物出口较“十四五”时期增长 39.4%。',
    agrees: '“十四五”时期，甲省货物出口较“十三五”时期增长 39.4%。',
  },
  'plan-years': {
    summary: 'A plan’s name is held against the years in brackets behind it, and against its first and last year.',
    why: 'The fourteenth plan is 2021—2025: 2021 is its 开局之年, 2025 its 收官之年.',
    differs: '“十三五”时期（2021—2025 年），甲省货物出口增长 39.4%。',
    agrees: '“十四五”时期（2021—2025 年），甲省货物出口增长 39.4%。',
  },
  'reference-cited': {
    summary: 'An entry of the reference list is cited nowhere.',
    why: 'A mark may carry another number, and lead its figure to the wrong source.',
    differs:
      '增长 5%^[1]。\n\n参考文献：\n\n[1] 甲某. 论开放[J]. 经济, 2022, (4).\n\n[2] 乙某. 论创新[J]. 经济, 2023, (4).',
    agrees:
      '增长 5%^[1]，提高 3%^[2]。\n\n参考文献：\n\n[1] 甲某. 论开放[J]. 经济, 2022, (4).\n\n[2] 乙某. 论创新[J]. 经济, 2023, (4).',
  },
  'citation-order': {
    summary: 'An entry is cited first out of the order of the list.',
    why: 'In the numeric system of GB/T 7714 entries are numbered as the text first cites them; a mark out of order may carry the wrong number. Lists ordered otherwise are left alone.',
    differs:
      '甲^[1]。乙^[4]。丙^[2]。丁^[3]。\n\n参考文献：\n\n[1] 甲某. 论开放[J]. 经济, 2022, (4).\n\n[2] 乙某. 论创新[J]. 经济, 2023, (4).\n\n[3] 丙某. 论协调[J]. 经济, 2023, (5).\n\n[4] 丁某. 论绿色[J]. 经济, 2023, (6).',
    agrees:
      '甲^[1]。乙^[2]。丙^[1]。\n\n参考文献：\n\n[1] 甲某. 论开放[J]. 经济, 2022, (4).\n\n[2] 乙某. 论创新[J]. 经济, 2023, (4).',
  },
  'reference-traced': {
    summary: 'An online work prints no date or no address.',
    why: 'GB/T 7714 asks for both; without them the source of a figure cannot be found again.',
    differs: '参考文献：\n\n[1] 报告解读[EB/OL]. 某网, https://www.gov.cn/zhuanti/index.htm.',
    agrees: '参考文献：\n\n[1] 报告解读[EB/OL]. 某网, https://www.gov.cn/zhuanti/index.htm, 2026-03-05.',
  },
  'figure-cited': {
    summary: 'No citation mark covers a figure, in a paper that cites.',
    why: 'Its source is not known; the briefing says so beside the figure.',
    differs: '一、背景\n\n增长 5%^[1]。\n\n货运量为 8800 万吨。\n\n参考文献：\n\n[1] 某某. 论开放[J]. 经济, 2022, (4).',
    agrees: '一、背景\n\n增长 5%^[1]。\n\n参考文献：\n\n[1] 某某. 论开放[J]. 经济, 2022, (4).',
  },
  'region-treated': {
    summary: 'A region has no figure of its own, or no measure.',
    why: 'Its briefing has national figures for background only, and says so.',
    differs: '一、路径\n\n（一）中部地区：从内陆腹地到开放枢纽\n\n中部地区的优势在于区位。一是建设枢纽；二是承接产业。',
    agrees:
      '一、路径\n\n（一）中部地区：从内陆腹地到开放枢纽\n\n2024 年，中部地区货物进出口总额为 3.6 万亿元。一是建设枢纽；二是承接产业。',
  },
  'overlay-value': {
    summary: 'A printed figure is held against the analyst’s own data.',
    why: 'The statistic may have been revised since the paper was written, or one of the two be of another coverage.',
    differs: '2024 年，广东货物进出口总额为 9.31 万亿元。',
    agrees: '2024 年，广东货物进出口总额为 9.10 万亿元。',
  },
  'abstract-english': {
    summary: 'An amount or a rate of the English abstract stands nowhere in the Chinese text.',
    why: 'The abstract says in another language what the text says; a number that only one of them has is misprinted in one, or was changed in the other.',
    differs:
      '摘要：2025 年，甲省货物进出口总额为 4.26 万亿元。\n\nAbstract: The trade of the province came to RMB 4.62 trillion in 2025.\n\n一、背景\n\n2025 年，甲省货物进出口总额为 4.26 万亿元。',
    agrees:
      '摘要：2025 年，甲省货物进出口总额为 4.26 万亿元。\n\nAbstract: The trade of the province came to RMB 4.26 trillion in 2025.\n\n一、背景\n\n2025 年，甲省货物进出口总额为 4.26 万亿元。',
  },
  'rank-order': {
    summary: 'A place does not fit the order of the values that are placed.',
    why: 'The larger value takes the better place, or all places run the other way; one that breaks the order is misprinted, or its value is.',
    differs:
      '2024 年，安徽进出口 8660 亿元，居第 1 位；河南进出口 8200 亿元，居第 5 位；湖北进出口 7060 亿元，居第 3 位；湖南进出口 5630 亿元，居第 4 位。',
    agrees:
      '2024 年，安徽进出口 8660 亿元，居第 1 位；河南进出口 8200 亿元，居第 2 位；湖北进出口 7060 亿元，居第 3 位；湖南进出口 5630 亿元，居第 4 位。',
  },
  'list-unit': {
    summary: 'One amount of a list has another scale than the others, and is thousands of times less or more.',
    why: '万 and 亿 are easily confused; in the unit of its neighbours the number would be one of them.',
    differs: '2025 年，甲省手机、电脑、家电分别出口 1105 亿元、702 万元和 668 亿元。',
    agrees: '2025 年，甲省手机、电脑、家电分别出口 1.1 万亿元、702 亿元和 668 亿元。',
  },
}
