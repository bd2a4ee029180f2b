import {readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'

const source = path.join(import.meta.dirname, '../src')

/** For each folder of the source those that its files import from. */
function imports(): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>()
  for (const name of readdirSync(source, {recursive: true, encoding: 'utf8'})) {
    const folder = path.posix.dirname(name)
    if (!name.endsWith('.ts') || folder === '.') continue
    const targets = all.get(folder) ?? new Set()
    for (const match of readFileSync(path.join(source, name), 'utf8').matchAll(/from '(\.[^']+)'/g)) {
      const target = path.posix.dirname(path.posix.join(folder, match[1]!))
      if (target !== folder) targets.add(target)
    }
    all.set(folder, targets)
  }
  return all
}

it('should import in one direction between folders', () => {
  const left = imports()
  expect(left.size).toBeGreaterThan(8)
  for (let size = 0; size !== left.size;) {
    size = left.size
    // A folder that leads to none of those left is in no circle.
    for (const [folder, targets] of left) if (![...targets].some((target) => left.has(target))) left.delete(folder)
  }
  expect([...left.keys()]).toEqual([])
})
