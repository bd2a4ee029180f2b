import {afterEach, describe, expect, test, vi} from 'vitest'
import {renderXlsx} from '../src/index.ts'
import {packs} from './packs.ts'
import {options} from './sample-model.ts'

const zone = process.env['TZ']

afterEach(() => {
  vi.useRealTimers()
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

describe.each(packs)('%s', (_name, pack) => {
  test('the bytes are the same in any time zone and on any day', async () => {
    const first = await renderXlsx(pack, options)
    const offsets = new Set<number>()
    for (const [name, now] of [
      ['Asia/Shanghai', '2001-03-04T05:06:07Z'],
      ['America/St_Johns', '2031-12-31T23:59:59Z'],
      ['Pacific/Apia', '2011-12-30T12:00:00Z'],
    ] as const) {
      process.env['TZ'] = name
      vi.useFakeTimers({toFake: ['Date'], now: new Date(now)})
      offsets.add(new Date(options.date).getTimezoneOffset())
      expect(Buffer.compare(await renderXlsx(pack, options), first)).toBe(0)
    }
    expect(offsets.size).toBe(3)
  })
})

test('another edition gives other bytes', async () => {
  const [[, pack]] = packs as [(typeof packs)[number]]
  const first = await renderXlsx(pack, options)
  const later = await renderXlsx(pack, {...options, date: new Date('2026-03-01T00:00:00Z')})
  expect(Buffer.compare(first, later)).not.toBe(0)
})
