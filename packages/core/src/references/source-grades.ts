import type {SourceGrade} from '../model/model.ts'

/**
 * How near to the source a host or a publisher is, for an analyst to mend. The first row that fits is taken:
 * `official` a government's or an international body's own site, `media` a news organisation, `portal` a site that passes on.
 */
export const hostGrades: ReadonlyArray<readonly [RegExp, SourceGrade]> = [
  [/(?:^|\.)gov\.(?:cn|hk|mo)$|(?:^|\.)(?:apec|wto|un|worldbank|imf|oecd)\.org$/, 'official'],
  [
    /(?:^|\.)(?:cnr\.cn|cctv\.(?:cn|com)|news\.cn|xinhuanet\.com|people\.(?:cn|com\.cn)|chinanews\.com(?:\.cn)?|chinadaily(?:hk)?\.com(?:\.cn)?|ce\.cn|gmw\.cn|bjd\.com\.cn|cyol\.com|youth\.cn|thepaper\.cn|caixin\.com|yicai\.com)$/,
    'media',
  ],
  [
    /(?:^|\.)(?:sina\.com(?:\.cn)?|qq\.com|163\.com|sohu\.com|baidu\.com|toutiao\.com|weixin\.qq\.com|ifeng\.com)$/,
    'portal',
  ],
]

/** Where no address is printed, the carrier says it: a journal, a newspaper, or a site by its name. */
export const containerGrades: ReadonlyArray<readonly [RegExp, SourceGrade]> = [
  [/国家统计局|统计局|海关总署|商务部|国务院|中国政府网|人民政府|委员会官网/, 'official'],
  [/日报|晚报|青年报|新华社|新华网|人民网|央视|央广|China Daily/, 'media'],
]
