/** What one Chinese numeral of a count says: 一 to 十, and 两 for two; 0 for any other character. */
export function smallNumber(numeral: string): number {
  return numeral === '两' ? 2 : '一二三四五六七八九十'.indexOf(numeral) + 1
}
