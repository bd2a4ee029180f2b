import {readFileSync} from 'node:fs'
import type {BenchData} from './data.ts'

/**
 * Write the data of the file that the first argument names as often as it says, and print what that cost as JSON: processor time of
 * all threads, which a busy machine lengthens less than the clock's.
 *
 * @param write  Gives the bytes of one workbook.
 */
export async function measure(write: (data: BenchData) => Promise<Uint8Array>): Promise<void> {
  const data = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as BenchData
  const start = process.cpuUsage()
  let bytes = 0
  for (let run = 0; run < data.times; run++) bytes = (await write(data)).length
  const {user, system} = process.cpuUsage(start)
  const seconds = (user + system) / 1e6
  console.log(JSON.stringify({seconds, peakMb: process.resourceUsage().maxRSS / 1024, bytes}))
}
