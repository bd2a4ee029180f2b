// `npm run score:checks`: how many slips the checks tell, and how many harmless edits they leave alone.
import {runCampaign, runSlips, type Tally} from './campaign.ts'
import {readSlips, slipSets} from './read-slips.ts'
import {readCheckedPapers} from './read-targets.ts'

const isList = process.argv.includes('--missed')
const papers = readCheckedPapers()
const {faults, harmless, clean} = await runCampaign(papers, {seed: 20260201, repeats: 2, edits: 8})

console.log(`Papers: ${papers.map(({name}) => name).join(', ')}`)
console.log('\nSlips that contradict another printed figure, one at a time:')
for (const [kind, tally] of faults) print(kind, tally)
const all = sum(faults)
print('all', all)
console.log('\nHarmless edits, and the flags that they raised:')
for (const [kind, {made, wrong}] of harmless) console.log(`  ${kind.padEnd(22)} ${wrong} of ${made}`)
const edits = sum(harmless)
console.log(`  ${'all'.padEnd(22)} ${edits.wrong} of ${edits.made}`)
const flags = all.told + all.wrong + edits.wrong
console.log(`\nFlags right: ${all.told} of ${flags}  ${((100 * all.told) / flags).toFixed(1)} %`)
console.log(
  `\nFlags of the papers as they are:\n${clean
    .filter((line) => !line.includes('pathway-missing'))
    .map((line) => `  ${line}`)
    .join('\n')}`,
)
for (const {name, firstSight} of slipSets()) {
  const {slips, edits: own, clean: flagged} = await runSlips(readSlips(name))
  console.log(`\nTexts with slips of their own, set \`${name}\` (at first sight ${firstSight}):`)
  for (const [kind, tally] of [...slips].toSorted(([, left], [, right]) => right.made - left.made)) print(kind, tally)
  if (slips.size > 0) print('all', sum(slips))
  console.log(
    `  harmless edits         ${own.wrong} flags of ${own.made}; flags of the texts as they are: ${flagged.filter((line) => !line.includes('pathway-missing')).length}`,
  )
  if (isList) for (const [kind, {missed}] of slips) for (const line of missed) console.log(`✗ ${kind} ${line}`)
  if (isList) for (const line of [...own.missed, ...flagged]) console.log(`! ${line}`)
}
if (isList) {
  for (const [kind, {missed}] of faults) for (const line of missed) console.log(`✗ ${kind} ${line}`)
  for (const [kind, {missed}] of harmless) for (const line of missed) console.log(`! ${kind} ${line}`)
}

function print(kind: string, {made, told, wrong}: Tally): void {
  console.log(
    `  ${kind.padEnd(22)} ${String(told).padStart(4)} of ${String(made).padStart(4)}  ${((100 * told) / made).toFixed(1).padStart(5)} %${wrong > 0 ? `, ${wrong} flags elsewhere` : ''}`,
  )
}

function sum(tallies: ReadonlyMap<string, Tally>): Tally {
  const total: Tally = {made: 0, told: 0, wrong: 0, missed: []}
  for (const {made, told, wrong} of tallies.values()) {
    total.made += made
    total.told += told
    total.wrong += wrong
  }
  return total
}
