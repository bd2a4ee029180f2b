import {smallNumeral} from '../names/small-numeral.ts'

/** Words that tell how a text stands to its times, for an analyst to mend. */

/** Texts that report on a time: the time of their title holds for all their figures, from one paragraph to the next. */
export const reportTitles: RegExp =
  /公报|报告|情况|月报|季报|年报|快报|统计|运行|数据|通报|简况|概况|简报|发布|规划|纲要|计划|方案|答记者问|要点/

/** Who tells figures, in the first sentences of a text that reports on a time without saying so in its title: 据海关统计, 初步核算. */
export const reportOpenings: RegExp =
  /据[^，。；]{0,14}(?:统计|介绍|通报|消息|数据)|(?:统计|数据|调查)(?:资料|结果)?显示|根据[^，。；]{0,16}调查(?:结果|统计)?|初步(?:核算|测算|统计)|(?:发布|公布)[^，。；]{0,10}(?:数据|情况|显示)|获悉|海关统计|^\s*\d{4}\s*年[，,].{0,60}(?:全[县市省区州旗盟]|我[县市省区州])(?:上下|经济|国民|社会|各[项级族])/

/** A note that holds for all growths behind it. Source: 国家统计局, notes on the incomes of residents. */
export const yearlyUnlessSaid: RegExp =
  /(?:以下|下同|本文|文中)[^。；]{0,16}(?:均|都|皆)[为是指系][^。；]{0,4}同比|(?:增速|增长率|增长速度|增幅)[，,]?(?:除[^。；，]{2,12}外[，,]?)?(?:均|都|皆)[为是指系][^。；]{0,4}同比/

/** 2025 年政府工作报告 is of 2025 and looks back on 2024: its title gives the year of the text. */
export const workReports: RegExp = /工作报告/

/** Texts that set what is to be done: a year in their title is none in which their figures hold. */
export const aheadTitles: RegExp = /规划|纲要|计划|方案|意见|行动|安排|建议|目标/

/** “十四五”规划实施情况总结评估 looks back on a plan; 计划执行情况与计划草案的报告 sets one as well. */
export const backTitles: RegExp =
  /^(?!.*(?:草案|安排|建议|中期)).*(?:评估|总结|回顾|成效|成就|(?:实施|执行|完成|落实)情况)/

/** Headings over what is to be done. */
export const setTitles: RegExp = /目标|安排|任务|展望|打算|部署|(?<!过去|上年|去年)要求$/

/**
 * For a text that prints no date and tells of no later year: the first year that is taken as still to come, the first of the
 * plan in force (十五五, 2026–2030). A text that tells of a later year as of a fact moves it on (`latestYear`).
 */
export const firstYearToCome = 2026

/** A sentence with one of these tells a fact: its years have passed. */
export const toldWords: RegExp = /同比|比上年|较上年|比去年|较去年|环比|初步核算|统计显示|年末|截至/

/** What is still to come: a part of the year behind these is of the text's year, though it has not come yet. */
export const aheadWords: RegExp = /将|力争|争取|预计|确保|目标|计划|预期|今年/

/** A figure under these holds now, whatever time was said before. */
export const nowWords: RegExp = /目前|当前|如今|现有|历年|连续多年|长期/

/** A sentence that opens so goes on with what the one before spoke of. */
export const partOpenings: RegExp = /^(?:其中|分.{0,6}看|从.{0,6}看)/

/** A sentence that opens so goes through the parts of the time that is spoken of, which holds again behind it. */
export const seriesOpenings: RegExp =
  /^\s*(?:其中[，,]?\s*)?(?:分|逐)(?:季度?|月(?:度|份)?|年(?:度|份)?|半年)来?看|^\s*从[^，]{0,6}环比来?看/

/** In an article a sentence that names one of these may speak of another time than the one before. */
export const newTopics: RegExp = /我国|中国|全国|世界|全球|APEC|目前|当前|如今|连续|长期|历年|多年|这|该|此/

/** Headings over what stands already, in a text that sets what is to be done: 发展基础. */
export const standTitles: RegExp = /基础|回顾|成就|现状|环境|形势|评估/

/**
 * The years of the five-year plan that a title names: 第十四个五年规划, “十四五”规划. Null where it names none. The nth plan
 * begins in 1951 + 5n (the seventh in 1986).
 */
export function planIn(title: string): readonly [first: number, last: number] | null {
  const match =
    /第?(?<tens>十|二十)(?<ones>[一二三四五六七八九]?)个?五”?(?:年)?[^，。]{0,12}(?:规划|计划|纲要|建议)/.exec(title)
  if (!match) return null
  const {tens, ones} = match.groups!
  const number = smallNumeral(tens! + ones!)
  return number === 10 ? null : [1951 + 5 * number, 1955 + 5 * number]
}
