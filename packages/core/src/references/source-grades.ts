import type {SourceGrade} from '../model/model.ts'

/**
 * How near to the source a host or a publisher is, for an analyst to mend: `official` a government's, a statistics office's or an
 * international body's own site, `journal` where journals and their articles are kept, `media` a news organisation, `portal` a
 * site that passes on what others wrote. A host stands for all below it: `stats.gov.cn` for `data.stats.gov.cn`. Where two fit,
 * the longer one holds. Sources: 国务院 list of departments (gov.cn); 中央网信办, list of news units whose news may be passed on
 * (互联网新闻信息稿源单位名单, 2021) for media; each host's own imprint.
 */
const official = `
  gov.cn gov.hk gov.mo gov.tw stats.gov.cn customs.gov.cn mofcom.gov.cn ndrc.gov.cn mof.gov.cn miit.gov.cn pbc.gov.cn safe.gov.cn
  cbirc.gov.cn nfra.gov.cn csrc.gov.cn samr.gov.cn mee.gov.cn mnr.gov.cn moa.gov.cn mohrss.gov.cn mot.gov.cn most.gov.cn
  nea.gov.cn fmprc.gov.cn mfa.gov.cn cac.gov.cn mct.gov.cn nhc.gov.cn moe.gov.cn mohurd.gov.cn mca.gov.cn sasac.gov.cn
  chinatax.gov.cn cnipa.gov.cn cma.gov.cn caac.gov.cn nra.gov.cn spb.gov.cn forestry.gov.cn mwr.gov.cn stats-sh.gov.cn
  npc.gov.cn cppcc.gov.cn court.gov.cn spp.gov.cn ccdi.gov.cn cidca.gov.cn drc.gov.cn
  12371.cn yidaiyilu.gov.cn chinafta.gov.cn data.gov.cn chinaports.gov.cn ccpit.org ccpit.org.cn
  cnnic.cn cnnic.net.cn caict.ac.cn cips.com.cn chinabond.com.cn
  apec.org wto.org un.org unctad.org undp.org unesco.org ilo.org fao.org who.int wipo.int imf.org worldbank.org oecd.org adb.org
  aiib.org ndb.int bis.org asean.org iea.org irena.org wcoomd.org europa.eu ecb.europa.eu opec.org unfccc.int apecsec.org.sg
  bea.gov census.gov bls.gov ustr.gov federalreserve.gov go.jp gov.sg gov.au gov.uk go.kr gov.vn gov.my gov.nz gob.mx gob.pe gc.ca
  hktdc.com cbp.gov eia.gov trade.gov
`
const journal = `
  cnki.net cnki.com.cn wanfangdata.com.cn cqvip.com ncpssd.org ncpssd.cn nssd.cn sciencedirect.com springer.com springerlink.com
  wiley.com tandfonline.com jstor.org oup.com cambridge.org sagepub.com nature.com science.org mdpi.com emerald.com elsevier.com
  doi.org ssrn.com nber.org arxiv.org webofscience.com ieee.org acs.org aeaweb.org ajcass.com cass.cn cssn.cn zgjjsw.org
  sinosocialsciences.com jjyj.org ciejournal.org geog.com.cn progressingeography.com resci.cn qstheory.cn
`
const media = `
  news.cn xhby.net xinhuanet.com xinhua.org people.com.cn people.cn cctv.com cctv.cn cntv.cn cnr.cn cri.cn chinanews.com chinanews.com.cn chinadaily.com.cn chinadailyhk.com
  chinadailyasia.com ce.cn gmw.cn cyol.com youth.cn china.com.cn china.org.cn globaltimes.cn huanqiu.com stdaily.com workercn.cn
  legaldaily.com.cn farmer.com.cn 81.cn jschina.com.cn chinatoday.com.cn cgtn.com haiwainet.cn takungpao.com wenweipo.com tkww.hk
  thepaper.cn jfdaily.com shobserver.com whb.cn bjd.com.cn bjnews.com.cn bjyouth.net southcn.com nfnews.com ycwb.com
  sznews.com dutenews.com 21jingji.com caixin.com yicai.com jiemian.com cls.cn cs.com.cn stcn.com cnstock.com zqrb.cn eeo.com.cn
  nbd.com.cn jingji.com.cn chinatimes.net.cn time-weekly.com infzm.com lifeweek.com.cn caijing.com.cn ftchinese.com cb.com.cn
  cien.com.cn cinn.cn zgjtb.com peoplerail.com cfen.com.cn financialnews.com.cn gmdaily.cn zjol.com.cn dzwww.com scol.com.cn
  cqnews.net hinews.cn rednet.cn cnhubei.com dahe.cn hebnews.cn sxrb.com nmgnews.com.cn lnd.com.cn northnews.cn dbw.cn hljnews.cn
  chinajilin.com.cn anhuinews.com fjsen.com jxnews.com.cn gxnews.com.cn yunnan.cn gog.cn ddcpc.cn tibet.cn sxdaily.com.cn gscn.com.cn
  qhnews.com nxnews.net ts.cn xjdaily.com iqilu.com qlwb.com.cn enorth.com.cn reuters.com apnews.com bbc.com bloomberg.com ft.com
  wsj.com nytimes.com economist.com scmp.com nikkei.com straitstimes.com kyodonews.net yna.co.kr zaobao.com zaobao.com.sg
`
const portal = `
  sina.com.cn sina.cn sina.com sinaimg.cn weibo.com qq.com 163.com sohu.com baidu.com toutiao.com ifeng.com hexun.com eastmoney.com
  10jqka.com.cn zhihu.com bilibili.com douyin.com kuaishou.com jrj.com.cn xueqiu.com 360doc.com docin.com wenku.baidu.com
  baike.baidu.com wikipedia.org csdn.net jianshu.com 36kr.com huxiu.com tmtpost.com guancha.cn yidianzixun.com so.com sogou.com
  ithome.com zol.com.cn stockstar.com cnfol.com chinabaogao.com chyxx.com askci.com qianzhan.com iresearch.cn ceicdata.com
  statista.com tradingeconomics.com github.com medium.com linkedin.com facebook.com twitter.com x.com youtube.com
  msn.com yahoo.com google.com kknews.cc
`

/** Every host of the table with its grade; `www.` left out. */
export const hostGrades: ReadonlyMap<string, SourceGrade> = new Map(
  (
    [
      [official, 'official'],
      [journal, 'journal'],
      [media, 'media'],
      [portal, 'portal'],
    ] as const
  ).flatMap(([hosts, grade]) =>
    hosts
      .trim()
      .split(/\s+/)
      .map((host) => [host, grade] as const),
  ),
)

/** The grade of a host, by itself or the nearest one above it in the table; null where the table knows none. */
export function gradeOfHost(host: string): SourceGrade | null {
  const labels = host.toLowerCase().split('.')
  for (let from = 0; from < labels.length - 1; from++) {
    const grade = hostGrades.get(labels.slice(from).join('.'))
    if (grade) return grade
  }
  return null
}

/** Where no address is printed, the site, journal or newspaper says it by its name; the first row that fits is taken. */
export const containerGrades: ReadonlyArray<readonly [RegExp, SourceGrade]> = [
  [
    /统计局|统计公报|海关总署|海关统计|商务部|财政部|发展改革委|发改委|工业和信息化部|外交部|生态环境部|人民银行|外汇管理局|国务院|中国政府网|人民政府|政府官网|委员会官网|国家数据|全国人大|自由贸易区服务网|一带一路网/,
    'official',
  ],
  [
    /世界银行|国际货币基金组织|联合国|世界贸易组织|亚洲开发银行|经合组织|World Bank|International Monetary Fund|United Nations|World Trade Organization|OECD|APEC Secretariat/i,
    'official',
  ],
  [/知网|万方|维普|学报|Journal of|Review of|Quarterly/, 'journal'],
  [
    /日报|晚报|早报|时报|晨报|青年报|经济报|商报|周刊|新华社|新华网|人民网|央视|央广|中新网|中国新闻网|光明网|中国经济网|澎湃|第一财经|财新|China Daily|Xinhua|People's Daily|Reuters|Bloomberg|Financial Times/,
    'media',
  ],
  [/新浪|腾讯|网易|搜狐|百度|今日头条|凤凰网|东方财富|知乎|微信公众号/, 'portal'],
]

/** Publishers of books: a ministry's or a statistics office's yearbook is official, a newspaper's press is none. */
export const publisherGrades: ReadonlyArray<readonly [RegExp, SourceGrade]> = [
  [/中国统计出版社|国家统计局|海关总署|中国海关出版社/, 'official'],
]
