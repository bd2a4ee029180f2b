import {readFileSync} from 'node:fs'

/** A node of a page's structure tree: an element with its role, or a piece of the page's content. */
export interface TreeNode {
  role?: string
  alt?: string
  children?: Array<TreeNode>
  type?: string
  id?: string
}

/** What pdf.js, the reader of Firefox, finds in a briefing. */
export interface ReadBriefing {
  lang: string | null
  pages: Array<{
    tree: TreeNode | null
    /** Each stretch of text with the innermost content it is marked as; null outside of all. */
    texts: Array<{text: string; id: string | null}>
  }>
  outline: Array<{title: string; depth: number; page: number; leftPt: number}>
}

interface OutlineNode {
  title: string
  dest: Array<unknown>
  items: Array<OutlineNode>
}

/** Read a PDF without drawing it. */
export async function readWithPdfjs(path: string): Promise<ReadBriefing> {
  const {getDocument} = await importQuietly()
  const document = await getDocument({data: new Uint8Array(readFileSync(path)), verbosity: 0}).promise
  const pages: ReadBriefing['pages'] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const content = await page.getTextContent({includeMarkedContent: true})
    pages.push({tree: (await page.getStructTree()) as TreeNode | null, texts: markedTexts(content.items)})
  }
  const {info} = await document.getMetadata()
  const outline: ReadBriefing['outline'] = []
  const enter = async (nodes: ReadonlyArray<OutlineNode>, depth: number): Promise<void> => {
    for (const {title, dest, items} of nodes) {
      const page = await document.getPageIndex(dest[0] as Parameters<typeof document.getPageIndex>[0])
      outline.push({title, depth, page, leftPt: dest[2] as number})
      await enter(items, depth + 1)
    }
  }
  await enter(((await document.getOutline()) ?? []) as Array<OutlineNode>, 1)
  await document.destroy()
  return {lang: (info as {Language?: string}).Language ?? null, pages, outline}
}

function markedTexts(items: ReadonlyArray<object>): ReadBriefing['pages'][number]['texts'] {
  const open: Array<string | null> = []
  const texts: ReadBriefing['pages'][number]['texts'] = []
  for (const item of items as ReadonlyArray<{type?: string; id?: string; tag?: string; str?: string}>) {
    if (item.type?.startsWith('begin')) open.push(item.id ?? item.tag ?? null)
    else if (item.type === 'endMarkedContent') open.pop()
    else if (item.str?.trim()) texts.push({text: item.str, id: open.at(-1) ?? null})
  }
  return texts
}

/** It says on standard output that it has no canvas to draw on, which reading does not need. */
async function importQuietly(): Promise<typeof import('pdfjs-dist')> {
  const said = console.log
  console.log = () => undefined
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs')
  } finally {
    console.log = said
  }
}
