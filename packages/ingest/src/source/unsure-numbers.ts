import type {VFile} from 'vfile'
import type {SourceRange} from './source-text.ts'

declare module 'vfile' {
  interface DataMap {
    /** Stretches of the original that hold a number which no rule can read surely: no figure is read there. */
    unsureNumbers: Array<SourceRange>
  }
}

/** Remember that no figure is to be read in a stretch; the repair that found it leaves the message. */
export function markUnsure(file: VFile, range: SourceRange): void {
  file.data.unsureNumbers ??= []
  file.data.unsureNumbers.push(range)
}

/** Whether a stretch touches one that was marked, or is `whole` one of them. */
export function unsureIn(file: VFile): (range: SourceRange | null, how?: 'whole') => boolean {
  const ranges = (file.data.unsureNumbers ?? []).toSorted((left, right) => left.start - right.start)
  const whole = new Set(ranges.map(({start, end}) => `${start} ${end}`))
  return (range, how) => {
    if (!range || ranges.length === 0) return false
    if (how) return whole.has(`${range.start} ${range.end}`)
    let low = 0
    let high = ranges.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (ranges[middle]!.end <= range.start) low = middle + 1
      else high = middle
    }
    return low < ranges.length && ranges[low]!.start < range.end
  }
}
