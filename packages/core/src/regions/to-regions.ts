import type {Observation, Region, RegionFigure} from '../model/model.ts'
import {stableId} from '../model/stable-id.ts'
import type {PathwaySection} from '../pathways/to-pathways.ts'
import type {SentenceUnit} from '../tree/read-passages.ts'
import {provinceTable} from './province-table.ts'

/** What the regions of a text are read from. */
export interface RegionInput {
  readonly pathways: ReadonlyArray<PathwaySection>
  readonly sentences: ReadonlyArray<SentenceUnit>
  readonly observations: ReadonlyArray<Observation>
}

/** The id of a pathway's region: from the region table, else a stable slug of its label. */
export function regionIdOf({heading}: PathwaySection): string {
  return heading.region?.id ?? stableId('region', heading.label)
}

/** The regions that the paper gives a pathway, in the order of their sections, each once. */
export function toRegions(input: RegionInput): Array<Region> {
  const byId = new Map<string, PathwaySection>()
  for (const pathway of input.pathways) if (!byId.has(regionIdOf(pathway))) byId.set(regionIdOf(pathway), pathway)
  const drafts = [...byId].map(([id, pathway]) => draftOf(id, pathway, input))
  // National figures that are tied to one region are not the background of another.
  const tied = new Set(drafts.flatMap(({figures}) => figures.map((figure) => figure.observation)))
  return drafts.map((draft) => ({...draft, figures: [...draft.figures, ...background(input.observations, tied)]}))
}

function draftOf(id: string, {heading, section}: PathwaySection, {sentences, observations}: RegionInput): Region {
  const names = namesOf(heading)
  const mentions = sentences.filter((sentence) => names.some((name) => sentence.text.includes(name)))
  const members = heading.region?.members ?? []
  const own = new Set([...names, ...members.flatMap((code) => provinceNames(code))])
  const figures = observations.flatMap((observation): Array<RegionFigure> => {
    if (observation.subject !== null && isOwn(observation.subject, own))
      return [{observation: observation.id, scope: 'region', line: null}]
    const tie = tieOf(observation, mentions, sentences, section)
    return tie === null ? [] : [{observation: observation.id, scope: 'national-about-region', line: tie}]
  })
  return {
    id,
    label: {zh: heading.region?.zh ?? heading.label, en: heading.region?.en ?? heading.label},
    members: [...members],
    definition: heading.region?.definition ?? null,
    figures,
    mentions: mentions.map(({text, position}) => ({sentence: text, position})),
  }
}

function namesOf({region, label}: PathwaySection['heading']): Array<string> {
  return [...new Set([label, ...(region?.names ?? [])])]
}

function provinceNames(code: string): Array<string> {
  const province = provinceTable.find((each) => each.code === code)
  return province ? [province.short, province.full] : []
}

function isOwn(subject: string, own: ReadonlySet<string>): boolean {
  return own.has(subject)
}

/** The line that ties a national figure to a region: its own sentence, or the one beside it in the paragraph, names the region. */
function tieOf(
  observation: Observation,
  mentions: ReadonlyArray<SentenceUnit>,
  sentences: ReadonlyArray<SentenceUnit>,
  section: PathwaySection['section'],
): number | null {
  const index = sentences.findIndex(({position}) => position === observation.sentence.position)
  const sentence = sentences[index]
  if (!sentence) return null
  if (sentence.section === section || mentions.includes(sentence)) return sentence.position.start.line
  const [before, behind] = [sentences[index - 1], sentences[index + 1]]
  if (before?.paragraph === sentence.paragraph && mentions.includes(before)) return before.position.start.line
  // 这对沿海地区…: the next sentence speaks of these figures.
  if (behind?.paragraph === sentence.paragraph && mentions.includes(behind) && /^(?:这|此|该|上述)/.test(behind.text))
    return behind.position.start.line
  return null
}

/** Figures of the country that no region is tied to. */
function background(observations: ReadonlyArray<Observation>, tied: ReadonlySet<string>): Array<RegionFigure> {
  return observations
    .filter(({id, subject}) => !tied.has(id) && (subject === null || /^(?:中国|APEC|世界|内地)$/.test(subject)))
    .map(({id}) => ({observation: id, scope: 'national', line: null}))
}
