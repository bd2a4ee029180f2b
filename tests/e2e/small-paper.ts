/** Two regions, each with a figure of its own, a place each. */
export const smallPaper: string = [
  '# 沿海与内陆的开放路径',
  '',
  '## 一、现状',
  '',
  '2024 年，全国货物进出口总额 43.8 万亿元，比上年增长 5%。',
  '',
  '## 二、路径',
  '',
  '### （一）东部沿海：从出口基地到开放高地',
  '',
  '2024 年，东部地区出口 20.5 万亿元。一是建设国际港口，提高通关效率；二是发展数字贸易，完善规则。',
  '',
  '### （二）西部地区：从内陆腹地到开放前沿',
  '',
  '2024 年，西部地区外贸增长 21.45%。一是打通国际通道，开行班列；二是承接产业转移，培育集群。',
  '',
].join('\n')

/** The same with another figure of the west. */
export const smallPaperRevised: string = smallPaper.replace('21.45%', '21.48%')
