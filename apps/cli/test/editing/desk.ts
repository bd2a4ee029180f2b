import type {Settings} from '../../src/settings/settings.ts'

/** A paper, its data and its settings, as an editor leaves them for the next build. */
export interface Desk {
  paper: string
  overlay: string
  settings: Partial<Settings>
  env: Record<string, string>
}

/** Three regions, each with figures of its own, a place each, and data of three provinces. */
export function newDesk(): Desk {
  return {paper, overlay, settings: {}, env: {}}
}

const paper = `# 沿海与内陆的开放路径

摘要：本文比较三个区域的开放路径，说明各自的条件与举措。

## 一、现状

2024 年，全国货物进出口总额 43.8 万亿元，比上年增长 5%。其中出口 25.4 万亿元，进口 18.4 万亿元[1]。

各地的条件不同，做法也不同。

## 二、路径

### （一）东部沿海：从出口基地到开放高地

2024 年，东部地区出口 20.5 万亿元，占全国的 80.7%[1]。一是建设国际港口，提高通关效率；二是发展数字贸易，完善规则。

### （二）中部地区：从农业大省到制造枢纽

2024 年，中部地区进出口 4.1 万亿元，增长 6.2%。一是承接产业转移，培育集群；二是建设多式联运枢纽，降低物流成本。

### （三）西部地区：从内陆腹地到开放前沿

2024 年，西部地区外贸增长 21.45%，中欧班列开行 7600 列。一是打通国际通道，开行班列；二是发展跨境电商，拓展市场。

## 参考文献

[1] 某某局. 2024 年外贸统计公报[EB/OL]. (2025-02-28)[2025-03-01]. https://example.org/a.
`

const overlay = `region,indicator,unit,period,value,status,source
CN-GD,trade_goods,亿元,2023,83040,A,月报
CN-GD,trade_goods,亿元,2024,91126,A,月报
CN-SC,trade_goods,亿元,2023,9575,A,月报
CN-SC,trade_goods,亿元,2024,10460,A,月报
CN-HB,trade_goods,亿元,2024,7058,A,月报
`
