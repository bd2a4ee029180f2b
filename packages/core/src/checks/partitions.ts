/** Things that are made of others, nothing left over and nothing twice; for an analyst to mend. */
export interface Partition {
  /** Labels, as `thingOf` reads them. */
  readonly whole: string
  readonly parts: ReadonlyArray<{readonly label: string; readonly sign: '+' | '-'}>
}

const sum = (whole: string, ...labels: ReadonlyArray<string>): Partition => ({
  whole,
  parts: labels.map((label) => ({label, sign: '+'})),
})

const difference = (whole: string, more: string, less: string): Partition => ({
  whole,
  parts: [
    {label: more, sign: '+'},
    {label: less, sign: '-'},
  ],
})

/** Source: 国家统计局, 主要统计指标解释; 海关总署, 统计月报 (a balance is exports less imports). */
export const partitions: ReadonlyArray<Partition> = [
  sum('货物进出口', '出口', '进口'),
  sum('货物进出口', '货物出口', '货物进口'),
  sum('进出口', '出口', '进口'),
  sum('服务进出口', '服务出口', '服务进口'),
  sum('地区生产总值', '第一产业增加值', '第二产业增加值', '第三产业增加值'),
  sum('常住人口', '城镇常住人口', '乡村常住人口'),
  sum('常住人口', '城镇人口', '乡村人口'),
  ...['常住人口', '户籍人口'].flatMap((whole) => [sum(whole, '男性', '女性'), sum(whole, '男性人口', '女性人口')]),
  sum('游客', '国内游客', '入境游客'),
  ...['自然增长率', '人口自然增长率'].map((whole): Partition => difference(whole, '出生率', '死亡率')),
  ...['服务贸易逆差', '服务逆差'].map((whole): Partition => difference(whole, '服务进口', '服务出口')),
  ...['贸易逆差', '货物贸易逆差', '逆差'].flatMap((whole): Array<Partition> => [
    difference(whole, '进口', '出口'),
    difference(whole, '货物进口', '货物出口'),
  ]),
  ...['贸易顺差', '货物贸易顺差', '顺差'].flatMap((whole): Array<Partition> => [
    {
      whole,
      parts: [
        {label: '出口', sign: '+'},
        {label: '进口', sign: '-'},
      ],
    },
    {
      whole,
      parts: [
        {label: '货物出口', sign: '+'},
        {label: '货物进口', sign: '-'},
      ],
    },
  ]),
]

/** Subjects that are the country together; their shares of one whole are 100 % together. Source: 国家统计局, 2011-06-13. */
export const macroRegions: ReadonlyArray<string> = ['东部', '中部', '西部', '东北']

/** Parts of one whole by their labels, whose shares are 100 % together. */
export const shareSets: ReadonlyArray<ReadonlyArray<string>> = [
  ['第一产业增加值', '第二产业增加值', '第三产业增加值'],
  ['第一产业', '第二产业', '第三产业'],
  ['城镇常住人口', '乡村常住人口'],
  ['货物贸易', '服务贸易'],
]
