import type {VFile} from 'vfile'

/** Where the last page number or running head before a place stood that was taken out; -1 where none did. */
export function lastPageBreak(file: VFile, before: number): number {
  const breaks = file.data.pageBreaks ?? []
  let [low, high] = [0, breaks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (breaks[middle]! < before) low = middle + 1
    else high = middle
  }
  return breaks[low - 1] ?? -1
}
