import {readFileSync} from 'node:fs'
import type {BenchData} from './data.ts'

/**
 * Write the data of the file that the first argument names as often as it says, and print what that cost as JSON.
 *
 * @param write  Gives the bytes of one workbook.
 */
export async function measure(write: (data: BenchData) => Promise<Uint8Array>): Promise<void> {
  const data = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as BenchData
  const start = performance.now()
  let bytes = 0
  for (let run = 0; run < data.times; run++) bytes = (await write(data)).length
  const seconds = (performance.now() - start) / 1000
  console.log(JSON.stringify({seconds, peakMb: process.resourceUsage().maxRSS / 1024, bytes}))
}
