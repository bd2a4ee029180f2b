import {type ProvinceEntry, provinceTable} from './province-table.ts'

/** The provincial unit of this short or full name, 广西 or 广西壮族自治区; null where none has it. */
export function provinceNamed(name: string): ProvinceEntry | null {
  return byName.get(name.replaceAll(/\s/g, '')) ?? null
}

const byName = new Map(
  provinceTable.flatMap((province) => [province.short, province.full].map((name) => [name, province] as const)),
)
