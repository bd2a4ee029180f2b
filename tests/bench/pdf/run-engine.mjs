// One engine in a process of its own: `run-engine.mjs ENGINE cold FILE` makes one report and ends; `warm FILE` makes 20 that differ, and
// prints what they cost; `memory COUNT` makes many, and prints what memory was taken on the way.
import {writeFileSync} from 'node:fs'
import {report} from './content.mjs'
import {engines} from './engines.mjs'

const [name, mode, argument] = process.argv.slice(2)
const make = await engines[name]()

const modes = {
  cold: async () => writeFileSync(argument, await make(report(0))),
  warm: async () => {
    const documents = 20
    const first = await make(report(0))
    const times = []
    const processor = process.cpuUsage()
    for (let number = 1; number < documents; number++) {
      const blocks = report(number)
      const start = performance.now()
      await make(blocks)
      times.push(performance.now() - start)
    }
    const {user, system} = process.cpuUsage(processor)
    const again = await make(report(0))
    writeFileSync(argument, first)
    times.sort((one, other) => one - other)
    print({
      median: times[Math.floor(times.length / 2)],
      // Of all threads: what a busy machine does not lengthen so much.
      processor: (user + system) / 1000 / times.length,
      bytes: first.length,
      peakMb: process.resourceUsage().maxRSS / 1024,
      same: Buffer.compare(first, again) === 0,
    })
  },
  memory: async () => {
    const count = Number(argument)
    const taken = []
    for (let number = 0; number < count; number++) {
      await make(report(number % 50))
      if (number % Math.ceil(count / 10) === 0) {
        globalThis.gc?.()
        taken.push(Math.round(process.memoryUsage().rss / 1024 ** 2))
      }
    }
    print({taken})
  },
}

await modes[mode]()

function print(value) {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}
