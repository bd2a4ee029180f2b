/**
 * Traditional characters and the simplified ones that the tables of words are written in, pair by pair: those of units, numerals,
 * labels, headings and times. One that stands for several characters (後, 裡, 乾) or only in names is left out.
 * Source: 通用规范汉字表 (2013), appendix 1.
 */
const pairs = [
  '萬万 億亿 兩两 個个 項项 條条 輛辆 臺台 噸吨 畝亩 戶户 幣币 雙双 點点 歲岁 號号 頁页 種种 類类 級级 組组',
  '關关 鍵键 詞词 參参 獻献 註注 釋释 節节 導导 論论 結结 語语 緒绪 單单 計计 資资 來来 數数 據据 圖图 錄录 題题 標标 編编 責责 輯辑 簡简 項项',
  '長长 減减 較较 與与 時时 間间 從从 達达 約约 過过 餘余 幾几 佔占 產产 業业 進进 貿贸 總总 額额 價价 區区 國国 學学 會会 經经 濟济 際际 實实 績绩',
  '專专 舉举 強强 設设 開开 報报 發发 書书 應应 變变 對对 當当 動动 務务 員员 團团 觀观 議议 規规 劃划 現现 見见 記记 說说 調调 質质 轉转 輸输',
  '選选 連连 運运 還还 邊边 鄉乡 銀银 鐵铁 門门 陸陆 階阶 電电 順顺 預预 領领 體体 東东 車车 農农 離离 續续 維维 網网 綠绿 縣县 線线 統统',
  '獎奖 稅税 協协 聯联 創创 環环 勞劳 費费 構构 認认 證证 識识 檔档 碼码 歷历 讓让 優优 勢势 擴扩 廣广 館馆 處处 屆届 紀纪',
].flatMap((row) => row.split(' '))

/** Each traditional character's simplified one. */
export const traditionalForms: ReadonlyMap<string, string> = new Map(pairs.map((pair) => [pair[0]!, pair[1]!] as const))
