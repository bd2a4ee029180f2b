import {type Model, toModel} from '@region-briefs/core'
import {ingest} from '@region-briefs/ingest'
import {expect, test} from 'vitest'

/** Papers of our own, each with another way to enumerate; `type ordinal name [period] @regions`. */
const papers: ReadonlyArray<{name: string; text: string; mechanisms: ReadonlyArray<string>}> = [
  {
    name: 'ordinal sentences that end in 机制',
    text: '一、作用机制\n\n通道建设通过多种机制影响各地。首先是成本节约机制，运价下降使沿海企业受益。其次是市场扩张机制，内陆市场因此扩大。再次是知识溢出机制，技术由中心城市外溢。',
    mechanisms: ['mechanism 1 成本节约 @east', 'mechanism 2 市场扩张 @inland', 'mechanism 3 知识溢出 @'],
  },
  {
    name: '一是 with 效应',
    text: '一、影响\n\n数字化转型会带来三种效应：一是规模效应，平台扩大了东部地区的市场；二是替代效应，传统门店减少；三是溢出效应，中西部地区承接客服外包。',
    mechanisms: ['effect 1 规模 @east', 'effect 2 替代 @', 'effect 3 溢出 @central-west central west'],
  },
  {
    name: 'channels by the lead',
    text: '一、传导\n\n外部冲击经由三条渠道传导到各地。第一，贸易渠道。订单减少使广东最先承压。第二，投资渠道。外资放缓波及重庆和四川。第三，预期渠道。企业推迟扩产。',
    mechanisms: ['channel 1 贸易 @east', 'channel 2 投资 @west', 'channel 3 预期 @'],
  },
  {
    name: 'stages as paragraphs',
    text: '一、历程\n\n第一阶段（1979—1991年）：试点起步。特区设在广东和福建。\n\n第二阶段（1992—2001年）：全面铺开。开放由沿海推向沿江。\n\n第三阶段（2002—2012年）：融入世界。出口增长 20%。\n\n第四阶段（2013年至今）：制度开放。自贸试验区相继设立。',
    mechanisms: [
      'stage 1 试点起步 1979/1991 @east',
      'stage 2 全面铺开 1992/2001 @east',
      'stage 3 融入世界 2002/2012 @',
      'stage 4 制度开放 2013 @',
    ],
  },
  {
    name: 'stages within one paragraph',
    text: '一、演进\n\n区域政策大体走过三步。第一阶段是均衡布局阶段，投资偏向内陆。第二阶段是梯度推进阶段，东部率先开放。第三阶段是协调发展阶段，西部大开发与东北振兴先后展开。',
    mechanisms: ['stage 1 均衡布局 @inland', 'stage 2 梯度推进 @east', 'stage 3 协调发展 @west northeast'],
  },
  {
    name: 'headings that are stages',
    text: '一、发展历程\n\n（一）起步期（1985—1995年）\n\n开发区从无到有。\n\n（二）扩张期（1996—2010年）\n\n开发区遍布长三角。\n\n（三）提质期（2011年至今）\n\n整合与升级并行。',
    mechanisms: ['stage 1 起步 1985/1995 @', 'stage 2 扩张 1996/2010 @yrd clusters', 'stage 3 提质 2011 @'],
  },
  {
    name: 'principles under their heading',
    text: '一、基本原则\n\n（一）坚持因地制宜\n\n各地按资源禀赋确定方向。\n\n（二）坚持陆海统筹\n\n沿海与内陆互为腹地。\n\n（三）坚持底线思维\n\n守住生态红线。',
    mechanisms: ['principle 1 坚持因地制宜 @', 'principle 2 坚持陆海统筹 @east inland', 'principle 3 坚持底线思维 @'],
  },
  {
    name: 'principles by number',
    text: '一、总体要求\n\n原则一：市场主导。价格信号引导要素流动。\n\n原则二：分类施策。中部与东北任务不同。',
    mechanisms: ['principle 1 市场主导 @', 'principle 2 分类施策 @central northeast'],
  },
  {
    name: 'a list in the text that the headings follow',
    text: '一、内涵\n\n本文从安全、效率、公平三大原则出发。\n\n1. 安全优先：供应链不断\n\n粮食与能源要稳。\n\n2. 效率提升：要素流得动\n\n要素向京津冀集聚。\n\n3. 公平共享：成果分得到\n\n西藏、青海得到补偿。',
    mechanisms: ['principle 1 安全优先 @', 'principle 2 效率提升 @jjj clusters east', 'principle 3 公平共享 @west'],
  },
  {
    name: 'headings that end in 机制',
    text: '一、作用机理\n\n（一）要素集聚机制\n\n人才流向珠三角。\n\n（二）产业关联机制\n\n上下游相互带动，产值 300 亿元。',
    mechanisms: ['mechanism 1 要素集聚 @prd clusters east', 'mechanism 2 产业关联 @'],
  },
  {
    name: 'a named list told sentence by sentence',
    text: '一、路径\n\n影响沿着价格、技术和制度的渠道扩散。价格渠道见效最快，山东的蔬菜率先涨价。技术渠道较慢。制度渠道传得最远，新疆也开始试行。',
    mechanisms: ['channel 1 价格 @east', 'channel 2 技术 @', 'channel 3 制度 @west'],
  },
  {
    name: 'effects that their heading names',
    text: '一、促进作用\n\n首先是出口规模扩大。总量上升到 5 万亿元，福建升幅最大。其次是就业结构改善。服务业岗位增加。最后是区域差距缩小。西部增速快于东部。',
    mechanisms: ['effect 1 出口规模扩大 @east', 'effect 2 就业结构改善 @', 'effect 3 区域差距缩小 @west east'],
  },
  {
    name: 'bracketed numbers',
    text: '一、机制分析\n\n（1）竞争倒逼机制。外来企业进入浙江，本地企业被迫升级。\n\n（2）示范学习机制。贵州复制了沿海的做法。',
    mechanisms: ['mechanism 1 竞争倒逼 @east', 'mechanism 2 示范学习 @west east'],
  },
  {
    name: 'steps with their years',
    text: '一、部署\n\n第一步（2021—2025年），补齐短板。西部重在通道。\n\n第二步（2026—2035年），全面提升。东北重在装备。',
    mechanisms: ['stage 1 补齐短板 2021/2025 @west', 'stage 2 全面提升 2026/2035 @northeast'],
  },
  {
    name: 'effects listed and then defined',
    text: '一、效应\n\n协定产生贸易创造效应、投资转移效应和技术扩散效应。贸易创造效应指区内进口替代高成本的本地产品，辽宁获益较多。投资转移效应指外资改投区内。技术扩散效应指标准随设备外溢。',
    mechanisms: ['effect 1 贸易创造 @northeast', 'effect 2 投资转移 @', 'effect 3 技术扩散 @'],
  },
  {
    name: 'years that are a stage',
    text: '一、回顾\n\n区域合作经历了三个阶段。1991—2000年为接触阶段，上海先行。2001—2012年为扩展阶段，参与省份增加到 20 个。2013年以来为深化阶段，规则成为重点。',
    mechanisms: ['stage 1 接触 1991/2000 @east', 'stage 2 扩展 2001/2012 @', 'stage 3 深化 2013 @'],
  },
  {
    name: 'paragraphs that a name opens',
    text: '一、传导\n\n成本渠道：运费上升最先影响出口大省江苏。\n\n信心渠道：订单预期影响投资。\n\n金融渠道：汇率波动影响结算。',
    mechanisms: ['channel 1 成本 @east', 'channel 2 信心 @', 'channel 3 金融 @'],
  },
  {
    name: '其一 with 原则',
    text: '一、遵循\n\n推进互认要守住三条原则：其一，对等原则，条款双向适用；其二，渐进原则，先试点后推广；其三，透明原则，结果对外公开。',
    mechanisms: ['principle 1 对等 @', 'principle 2 渐进 @', 'principle 3 透明 @'],
  },
  {
    name: 'stages that begin with 在',
    text: '一、沿革\n\n在起步阶段（1984—1992年），十四个沿海城市开放。在扩散阶段（1993—2005年），沿边和内陆省会开放。在升级阶段（2006年至今），重点转向服务业。',
    mechanisms: ['stage 1 起步 1984/1992 @east', 'stage 2 扩散 1993/2005 @inland', 'stage 3 升级 2006 @'],
  },
  {
    name: 'mechanisms with a relative clause',
    text: '一、作用机制\n\n首先是以港口为节点的要素集聚机制。货流在宁波、上海集中。其次是以通道为骨架的市场连接机制。货流经重庆西行。',
    mechanisms: ['mechanism 1 以港口为节点的要素集聚 @east', 'mechanism 2 以通道为骨架的市场连接 @west'],
  },
]

async function modelOf(text: string): Promise<Model> {
  return toModel(await ingest(new TextEncoder().encode(`# 论文\n\n${text}\n`), {name: 'a.md'}), {
    name: 'a.md',
    sha256: '',
  })
}

test.for(papers)('$name', async ({text, mechanisms}) => {
  const found = (await modelOf(text)).mechanisms
  expect(
    found.map(({type, ordinal, name, period, regions}) =>
      [type, ordinal, name, ...(period ? [period] : []), `@${regions.join(' ')}`].join(' '),
    ),
  ).toEqual(mechanisms)
})

const none: ReadonlyArray<readonly [string, string]> = [
  ['measures', '一、路径\n\n（一）东部沿海：从甲到乙\n\n一是健全协调机制，推动合作；二是完善补偿机制，守住生态。'],
  ['steps of an argument', '一、方法\n\n首先说明数据。其次给出模型。最后报告结果。'],
  [
    'tasks of a chapter on institutions',
    '一、完善体制机制\n\n一是建立联席会议。每年一次。二是完善评估办法。每季一次。',
  ],
  ['one stage alone', '一、现状\n\n现阶段任务很重。第一阶段（2020年）的成果已经验收。'],
  ['a title and a meeting', '一、会议\n\n首先是北京会议。其次是上海会议。'],
]

test.for(none)('no mechanisms: %s', async ([, text]) => {
  expect((await modelOf(text)).mechanisms).toEqual([])
})

test('a region knows what touches it, and by which sentence; a measure what it rests on; a mechanism its figures', async () => {
  const model = await modelOf(
    '一、机制\n\n首先是要素集聚机制。人才先到广东，2024年广东进出口 9 万亿元。其次是产业关联机制。上下游相互带动。\n\n二、路径\n\n（一）东部沿海：从甲到乙\n\n一是强化产业关联，扩大开放；二是加快要素集聚。',
  )
  const [first, second] = model.mechanisms
  expect(model.regions[0]!.touchedBy).toMatchObject([
    {mechanism: first!.id, sentence: '人才先到广东，2024年广东进出口 9 万亿元。'},
  ])
  expect(model.pathways[0]!.measures.map(({mechanisms}) => mechanisms)).toEqual([[second!.id], [first!.id]])
  expect(first!.observations).toEqual([model.observations[0]!.id])
  expect(second!.observations).toEqual([])
})
