import type {Position} from 'unist'
import type {Observation, Region, RegionFigure} from '../model/model.ts'
import type {PathwaySection} from '../pathways/to-pathways.ts'
import type {SentenceUnit} from '../tree/read-passages.ts'
import {holdsName} from '../names/whole-names.ts'
import {isNational} from './is-national.ts'
import {provinceTable} from './province-table.ts'
import {regionTable} from './region-table.ts'

/** What the regions of a text are read from. */
export interface RegionInput {
  readonly pathways: ReadonlyArray<PathwaySection>
  readonly sentences: ReadonlyArray<SentenceUnit>
  readonly observations: ReadonlyArray<Observation>
}

/** The id of a pathway's region: from the region table, else its label, with what a folder cannot be named by as hyphens. */
export function regionIdOf({heading}: PathwaySection): string {
  return heading.region?.id ?? heading.label.replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
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
  const mentions = new Set(sentences.filter((sentence) => names.some((name) => holdsName(sentence.text, name))))
  const members = heading.region?.members ?? []
  const own = new Set([...names, ...members.flatMap(provinceNames)])
  const lineOf = tieLines(sentences, mentions, section)
  const figures = observations.flatMap(({id: observation, subject, sentence}): Array<RegionFigure> => {
    if (subject !== null && isOwn(subject, own)) return [{observation, scope: 'region', line: null}]
    const line = isNational(subject) ? lineOf(sentence.position) : null
    return line === null ? [] : [{observation, scope: 'national-about-region', line}]
  })
  return {
    id,
    label: {zh: heading.region?.zh ?? heading.label, en: heading.region?.en ?? heading.label},
    members: [...members],
    definition: heading.region?.definition ?? null,
    figures,
    mentions: [...mentions].map(({text, position}) => ({sentence: text, position})),
  }
}

/** The region's names, as the heading and the table give them, and those of the regions that it gathers. */
function namesOf({region, label}: PathwaySection['heading']): Array<string> {
  const gathered = regionTable.filter(({id}) => region?.gathers?.includes(id))
  return [...new Set([label, ...(region?.names ?? []), ...gathered.flatMap(({names}) => names)])]
}

/** 广东和江苏: a figure of several places is the region's where each of them is. */
function isOwn(subject: string, own: ReadonlySet<string>): boolean {
  return own.has(subject) || subject.split(/[、，和与及]\s*/).every((name) => own.has(name))
}

function provinceNames(code: string): Array<string> {
  const province = provinceTable.find((each) => each.code === code)
  return province ? [province.short, province.full] : []
}

/**
 * For a sentence's position, the line that ties its figures to a region: its own where it names the region or stands in the
 * region's section, or that of a sentence beside it in the paragraph. Null where none does.
 */
function tieLines(
  sentences: ReadonlyArray<SentenceUnit>,
  mentions: ReadonlySet<SentenceUnit>,
  section: PathwaySection['section'],
): (position: Position) => number | null {
  const indexes = new Map(sentences.map(({position}, index) => [position, index]))
  return (position) => {
    const index = indexes.get(position)
    const sentence = index === undefined ? undefined : sentences[index]
    if (index === undefined || !sentence) return null
    if (sentence.section === section || mentions.has(sentence)) return sentence.position.start.line
    const [before, behind] = [sentences[index - 1], sentences[index + 1]]
    if (before?.paragraph === sentence.paragraph && mentions.has(before)) return before.position.start.line
    // 这对沿海地区…: the next sentence speaks of these figures.
    const speaksBack = behind?.paragraph === sentence.paragraph && /^(?:这|此|该|上述)/.test(behind.text)
    return speaksBack && mentions.has(behind) ? behind.position.start.line : null
  }
}

/** Figures of the country that no region is tied to. */
function background(observations: ReadonlyArray<Observation>, tied: ReadonlySet<string>): Array<RegionFigure> {
  return observations
    .filter(({id, subject}) => !tied.has(id) && isNational(subject))
    .map(({id}) => ({observation: id, scope: 'national', line: null}))
}
