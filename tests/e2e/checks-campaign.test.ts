import {expect, test} from 'vitest'
import {runCampaign, type Tally} from '../gold/checks/campaign.ts'
import {readCheckedPapers} from '../gold/checks/read-targets.ts'

// A short run of what `npm run score:checks` measures at length: our own short papers, each fault once.
const papers = readCheckedPapers().filter(({text}) => text.length < 2000)

test('slips are told where they contradict a printed figure, and edits that change none raise nothing', async () => {
  const {faults, harmless, clean} = await runCampaign(papers, {seed: 1, repeats: 1, edits: 2})
  const [slips, edits] = [sum(faults), sum(harmless)]
  expect(slips.made).toBeGreaterThan(200)
  expect(slips.told / slips.made).toBeGreaterThan(0.9)
  expect(slips.wrong / (slips.told + slips.wrong)).toBeLessThan(0.05)
  expect(edits.made).toBeGreaterThan(50)
  expect(edits.wrong).toBe(0)
  expect(clean.filter((line) => !line.includes('pathway-missing'))).toEqual([])
})

function sum(tallies: ReadonlyMap<string, Tally>): {made: number; told: number; wrong: number} {
  const all = [...tallies.values()]
  return {
    made: all.reduce((total, {made}) => total + made, 0),
    told: all.reduce((total, {told}) => total + told, 0),
    wrong: all.reduce((total, {wrong}) => total + wrong, 0),
  }
}
