import {ingest} from '@region-briefs/ingest'
import type {Block} from '@region-briefs/render-pdf'
import {layoutBriefing, openFonts} from '@region-briefs/render-pdf'
import {expect, test} from 'vitest'
import {packagedFallbacks, packagedFonts} from '../src/packaged-fonts.ts'

/** All characters that Unicode has named, but for ASCII; beyond the plane of Extension A every third of the Han, which none of the fonts has many of. */
function named(): Array<string> {
  const all: Array<string> = []
  for (let code = 0xa1; code < 0x3_2400; code += code < 0x2_0000 ? 1 : 3) {
    const character = String.fromCodePoint(code)
    if (!/[\p{Cn}\p{Cs}\p{Cc}\p{Cf}\p{Z}]/u.test(character)) all.push(character)
  }
  return all
}

/** What a briefing of such paragraphs would print 〓 for. */
async function lackedByFonts(paragraphs: ReadonlyArray<string>): Promise<Set<string>> {
  const found = await packagedFonts()
  const [text, heading] = await Promise.all([found.text.read(), found.heading.read()])
  const sources = {text, heading, fallbacks: packagedFallbacks(found.text)}
  const blocks = paragraphs.map((each): Block => ({type: 'paragraph', role: 'note', runs: [{text: each}]}))
  const words = {title: '', subject: '', authors: [], keywords: [], lang: 'zh-CN', runningHead: ''}
  return new Set(layoutBriefing({...words, blocks}, openFonts(sources), '').missing.map(({character}) => character))
}

test('the message that no font has a character is true of the fonts that come with the command', async () => {
  const characters = named()
  const paragraphs = Array.from({length: Math.ceil(characters.length / 500)}, (_, at) =>
    characters.slice(at * 500, (at + 1) * 500).join('字'),
  )
  const {messages} = await ingest(new TextEncoder().encode(paragraphs.join('\n\n')), {name: 'all.md'})
  const told = new Set(messages.filter(({ruleId}) => ruleId === 'character-unshown').map(({actual}) => actual!))
  const lacked = await lackedByFonts(paragraphs)
  expect(lacked.size).toBeGreaterThan(10_000)
  expect([...lacked].filter((character) => !told.has(character))).toEqual([])
  expect([...told].filter((character) => !lacked.has(character))).toEqual([])
})
