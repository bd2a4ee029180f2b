import type {BackMatter, FrontMatter, FrontMatterField, FrontMatterName} from '@region-briefs/core'
import type {Heading, Root, RootContent} from 'mdast'
import type {Transformer} from 'unified'
import {labelledFields} from '../grammar/front-matter-label.ts'
import {sliceText, type SourceText, trimText} from '../source/source-text.ts'
import {blockText, type Locate, locateIn, textNode} from '../source/tree-text.ts'

/** Longest title and longest line of authors, in characters. */
const longestTitle = 80
const longestAuthors = 60

/**
 * Gather what stands before the first section and behind the references: title, authors, 摘要 and the other labelled
 * fields. The title becomes a heading of depth 1; lines that no rule knows stay where they are.
 */
export function markMatter(): Transformer<Root, Root> {
  return (tree, file) => {
    const locate = locateIn(file)
    const references = tree.children.findIndex((node) => node.type === 'referenceList')
    const bodyEnd = references < 0 ? tree.children.length : references + 1
    const title = titleOf(tree.children, locate)
    const body = tree.children.slice(title ? 1 : 0, bodyEnd)
    const {fields, rest} = frontFields(body, title !== null, locate)
    const front: FrontMatter = {type: 'frontMatter', children: fields}
    tree.children = [
      ...(fields.length > 0 ? [front] : []),
      ...(title ? [title] : []),
      ...rest,
      ...backMatter(tree.children.slice(bodyEnd), locate),
    ]
  }
}

/** The first line, where it is a heading of depth 1 or a short line without a stop. */
function titleOf(children: ReadonlyArray<RootContent>, locate: Locate): Heading | null {
  const [first] = children
  const text = blockText(first)
  if (!first || !text || (first.type === 'heading' && (first.depth > 1 || first.data?.number))) return null
  if (first.type === 'heading') return first
  if (text.value.length > longestTitle || /[。；;]|[.:：]$/.test(text.value) || labelledFields(text.value).length > 0)
    return null
  return {
    type: 'heading',
    depth: 1,
    children: [textNode(text, locate)],
    ...(first.position && {position: first.position}),
  }
}

function frontFields(
  body: ReadonlyArray<RootContent>,
  titled: boolean,
  locate: Locate,
): {fields: Array<FrontMatterField>; rest: Array<RootContent>} {
  const fields: Array<FrontMatterField> = []
  const rest: Array<RootContent> = []
  const firstHeading = body.findIndex((node) => node.type === 'heading')
  const front = firstHeading < 0 ? body : body.slice(0, firstHeading)
  const hasLabels = front.some((node) => labelledFields(blockText(node)?.value ?? '').length > 0)
  for (const node of front) {
    const text = blockText(node)
    const labelled = text ? fieldsIn(text, locate) : []
    if (labelled.length > 0) fields.push(...labelled)
    else if (text && titled && hasLabels && fields.length === 0 && rest.length === 0 && isAuthors(text.value))
      fields.push(field('authors', text, locate))
    else rest.push(node)
  }
  return {fields, rest: firstHeading < 0 ? rest : [...rest, ...body.slice(firstHeading)]}
}

function backMatter(nodes: ReadonlyArray<RootContent>, locate: Locate): Array<RootContent> {
  const fields: Array<FrontMatterField> = []
  const rest: Array<RootContent> = []
  for (const node of nodes) {
    const text = blockText(node)
    if (!text) {
      rest.push(node)
      continue
    }
    const labelled = fieldsIn(text, locate)
    const has = (name: FrontMatterName): boolean => fields.some((each) => each.name === name)
    if (labelled.length > 0) fields.push(...labelled)
    else if (isEnglish(text.value) && !has('englishTitle')) fields.push(field('englishTitle', text, locate))
    else if (isEnglish(text.value) && !has('englishAuthors') && text.value.length <= longestAuthors)
      fields.push(field('englishAuthors', text, locate))
    else rest.push(node)
  }
  const matter: BackMatter = {type: 'backMatter', children: fields}
  return fields.length > 0 ? [matter, ...rest] : rest
}

function fieldsIn(text: SourceText, locate: Locate): Array<FrontMatterField> {
  return labelledFields(text.value).map(({name, textStart, textEnd}) =>
    field(name, trimText(sliceText(text, textStart, textEnd)), locate),
  )
}

function field(name: FrontMatterName, text: SourceText, locate: Locate): FrontMatterField {
  const node = textNode(text, locate)
  return {type: 'frontMatterField', name, children: [node], ...(node.position && {position: node.position})}
}

/** Names and nothing else: no stop, no verb's comma clause, no colon. */
function isAuthors(text: string): boolean {
  return text.length <= longestAuthors && !/[。；：:！？]/.test(text)
}

function isEnglish(text: string): boolean {
  return /[A-Za-z]/.test(text) && !/\p{Script=Han}/u.test(text)
}
