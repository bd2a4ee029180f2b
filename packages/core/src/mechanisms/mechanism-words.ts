import type {MechanismType} from '../model/model.ts'

/**
 * Words by which a paper says what it enumerates, for an analyst to mend; the first that fits decides. `suffix` ends the name of
 * an item (供给侧升级机制), `lead` stands in the sentence or heading before the list.
 */
export interface MechanismWords {
  readonly type: MechanismType
  readonly suffix: RegExp
  readonly lead: RegExp
}

export const mechanismWords: ReadonlyArray<MechanismWords> = [
  {
    type: 'channel',
    suffix: /(?:传导机制|传导|传导渠道|传导路径|作用渠道|影响渠道|渠道|途径|传导链条)$/,
    lead: /传导(?:机制|机理|渠道|路径|途径)|渠道|途径|作用路径|影响路径/,
  },
  {type: 'mechanism', suffix: /(?:作用机制|影响机制|机制|机理|作用机理)$/, lead: /机制|机理/},
  {type: 'effect', suffix: /(?:效应|红利|效果|作用|影响)$/, lead: /效应|促进作用|作用|影响|红利|效果|成效/},
  {type: 'principle', suffix: /(?:的?(?:基本)?原则|理念|准则|导向)$/, lead: /原则|理念|准则|遵循/},
  {type: 'stage', suffix: /(?:阶段|时期|期)$/, lead: /阶段|历程|分期|演进|时期/},
]

/** Names that say what kind of thing they are and nothing else: 作用机制, 主要渠道, 促进作用. */
export const isGeneric: RegExp =
  /^(?:(?:其|主要|基本|总体|具体|内在|作用|促进|影响|传导|实现|形成|理论|正面|负面|积极|消极|直接|间接|区域|发展|的|与|和|及|机制|机理|效应|渠道|途径|路径|原则|阶段|红利|效果|影响|特征|内涵|实践|分析|背景)+)$/

/** The type that the end of a name says; null where it says none. */
export function typeOfName(name: string): MechanismType | null {
  return mechanismWords.find(({suffix}) => suffix.test(name))?.type ?? null
}

/** The type that the words before a list say; null where they say none. */
export function typeOfLead(lead: string): MechanismType | null {
  return mechanismWords.find((words) => words.lead.test(lead))?.type ?? null
}

/** The name without the word for what it is, where something is left: 供给侧升级机制 → 供给侧升级. */
export function bareName(name: string): string {
  const bare = name.replace(/(?:机制|机理|效应|渠道|途径|(?:的?基本)?原则|阶段|时期)$/, '').replace(/的$/, '')
  return bare.length >= 2 ? bare : name
}
