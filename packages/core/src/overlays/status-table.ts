/**
 * Observation status, SDMX code list CL_OBS_STATUS 2.2 (https://registry.sdmx.org, 2021): what each flag says of a value.
 * `isMissing`: there is no value, and the flag says why.
 */
export const statusTable: ReadonlyMap<string, {readonly zh: string; readonly en: string; readonly isMissing: boolean}> =
  new Map([
    ['A', {zh: '正常', en: 'normal', isMissing: false}],
    ['B', {zh: '口径中断', en: 'break in series', isMissing: false}],
    ['D', {zh: '定义不同', en: 'definition differs', isMissing: false}],
    ['E', {zh: '估算', en: 'estimated', isMissing: false}],
    ['F', {zh: '预测', en: 'forecast', isMissing: false}],
    ['G', {zh: '实验性', en: 'experimental', isMissing: false}],
    ['H', {zh: '缺失（假日）', en: 'missing, holiday', isMissing: true}],
    ['I', {zh: '插补', en: 'imputed', isMissing: false}],
    ['J', {zh: '取自其他来源', en: 'derogation', isMissing: false}],
    ['K', {zh: '并入其他类别', en: 'included in another category', isMissing: true}],
    ['L', {zh: '未收集', en: 'missing, not collected', isMissing: true}],
    ['M', {zh: '缺失', en: 'missing', isMissing: true}],
    ['N', {zh: '无显著意义', en: 'not significant', isMissing: false}],
    ['O', {zh: '缺失', en: 'missing', isMissing: true}],
    ['P', {zh: '初步', en: 'provisional', isMissing: false}],
    ['Q', {zh: '保密', en: 'missing, suppressed', isMissing: true}],
    ['R', {zh: '已修订', en: 'revised', isMissing: false}],
    ['S', {zh: '罢工等特殊情形', en: 'strike or special event', isMissing: false}],
    ['U', {zh: '可靠性低', en: 'low reliability', isMissing: false}],
    ['V', {zh: '未核实', en: 'unvalidated', isMissing: false}],
  ])

/** Of several values the flag that a value calculated from them has: the first of these that any of them has. */
export const statusOrder: ReadonlyArray<string> = ['M', 'F', 'E', 'I', 'U', 'V', 'G', 'D', 'B', 'P', 'R']
