import type {Model} from '@region-briefs/core'
import type {World} from '../world.ts'
import type {Write} from './stage.ts'

/** The files of a pack. */
const packFiles = ['briefing.pdf', 'workbook.xlsx'] as const

/** Paths of a pack's files, seen from the output folder. */
export function packPaths(id: string): Array<string> {
  return packFiles.map((file) => `${id}/${file}`)
}

/**
 * Make both files of every pack. The renderers are loaded now and not before, the fonts read once.
 *
 * @param world  Gives the fonts and the version.
 * @param model  What the packs are made from.
 * @param ids    Of the packs, from `packIds(model)`.
 * @param date   The date that they print.
 * @param write  Takes each file.
 * @param step   Told the path of each file before it is made.
 */
export async function renderPacks(
  world: World,
  {model, ids, date}: {model: Model; ids: ReadonlyArray<string>; date: Date},
  write: Write,
  step: (path: string) => void,
): Promise<void> {
  const [{packOf}, {openFonts, renderPdf}, {renderXlsx}, fontBytes] = await Promise.all([
    import('@region-briefs/core'),
    import('@region-briefs/render-pdf'),
    import('@region-briefs/render-xlsx'),
    world.fonts(),
  ])
  const fonts = openFonts(fontBytes)
  const toolVersion = world.toolVersion()
  for (const id of ids) {
    const pack = packOf(model, id)
    const [briefing, workbook] = packPaths(id) as [string, string]
    step(briefing)
    await write(briefing, await named(briefing, () => renderPdf(pack, {fonts, date, toolVersion})))
    step(workbook)
    await write(workbook, await named(workbook, () => renderXlsx(pack, {date, toolVersion})))
  }
}

/** A renderer that throws is a bug; say in which file. */
async function named<Result>(path: string, render: () => Promise<Result>): Promise<Result> {
  try {
    return await render()
  } catch (error) {
    throw new Error(`${path} could not be made: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}
