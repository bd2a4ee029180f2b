import {readdirSync, readFileSync} from 'node:fs'
import {toModel} from '@region-briefs/core'
import {ingest} from '@region-briefs/ingest'
const dir = new URL('./sentences/', import.meta.url)
const only = process.argv[2] ?? ''
const field = process.argv[3] ?? ''
const bare = (t: unknown): unknown => (typeof t === 'string' ? t.normalize('NFKC').replaceAll(/\s/g, '') : t)
const fields = [
  'value',
  'low',
  'high',
  'unit',
  'comparator',
  'kind',
  'direction',
  'basis',
  'period',
  'label',
  'subject',
  'partner',
  'counted',
  'status',
]
const together = fields.slice(0, 10)
const total: Record<string, number> = {}
let n = 0,
  found = 0,
  extra = 0,
  all = 0,
  lab = 0,
  empty = 0
for (const file of readdirSync(dir)
  .filter((f) => f.endsWith('.rule.json') && f.includes(only))
  .sort()) {
  const {sentences} = JSON.parse(readFileSync(new URL(file, dir), 'utf8'))
  for (const s of sentences) {
    const md =
      (s.title ? `# ${s.title}\n\n` : '') + (s.date && s.date.length === 10 ? `（${s.date}）\n\n` : '') + s.text + '\n'
    const m: any = toModel(await ingest(Buffer.from(md), {name: 'x.md'}), {name: 'x.md', sha256: ''})
    const free = [...m.observations]
    const wrong: string[] = []
    for (const f of s.figures) {
      n++
      const i = free.findIndex((o: any) => bare(o.surface) === bare(f.surface))
      if (i < 0) {
        wrong.push(`  ${f.surface} NOT FOUND`)
        continue
      }
      const [o] = free.splice(i, 1)
      found++
      let ok = true
      const bad: string[] = []
      if (!o.label) empty++
      for (const k of fields) {
        const e = f[k] ?? (k === 'comparator' ? 'eq' : k === 'status' ? 'actual' : null)
        const good =
          k === 'label'
            ? e === null
              ? true
              : typeof e === 'string'
                ? bare(e) === bare(o.label)
                : e.some((ws: string[]) => ws.every((w) => String(bare(o.label)).includes(String(bare(w)))))
            : k === 'value' && e !== null && o.value !== null
              ? Math.abs(e - o.value) < 1e-6 * Math.abs(e) + 1e-9
              : bare(o[k]) === bare(e)
        if (good) total[k] = (total[k] ?? 0) + 1
        else {
          if (together.includes(k)) ok = false
          if (!field || field.split(',').includes(k)) bad.push(`${k} ${JSON.stringify(o[k])} ≠ ${JSON.stringify(e)}`)
        }
      }
      if (ok) all++
      if (bad.length) wrong.push(`  ${f.surface}: ${bad.join(' | ')}`)
    }
    extra += free.length
    for (const o of free) wrong.push(`  EXTRA ${o.surface}`)
    if (wrong.length)
      console.log(`${file.replace('.rule.json', '')} ${s.title ? `〈${s.title}〉` : ''}${s.text}\n${wrong.join('\n')}`)
  }
}
console.log(`n ${n} found ${found} extra ${extra} all ${((100 * all) / n).toFixed(1)} empty labels ${empty}`)
console.log(fields.map((k) => `${k} ${((100 * (total[k] ?? 0)) / found).toFixed(1)}`).join('  '))
