import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Pack} from '@region-briefs/core'
import {composeBriefing, layoutBriefing, openFonts, type BriefingFonts, type Box} from '@region-briefs/render-pdf'
import {planWorkbook} from '@region-briefs/render-xlsx'

const require = createRequire(import.meta.url)

/** The fonts of the product, parsed once for all cases. */
const fonts: BriefingFonts = openFonts({
  text: readFileSync(require.resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf')),
  heading: readFileSync(require.resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf')),
})

/** A briefing as a person reads it: a line of type each, `page x y text`, in pt, with the hyphens of its line ends. What a case keeps as `pdf.txt`. */
export function briefingAsText(pack: Pack): string {
  const {pages} = layoutBriefing(composeBriefing(pack), fonts, 'colophon')
  return pages.flatMap(({boxes}, index) => boxes.flatMap((box) => boxAsText(box, index + 1))).join('\n') + '\n'
}

function boxAsText(box: Box, page: number): Array<string> {
  if (box.type !== 'text') return []
  const text = box.line.runs
    .flatMap(({pieces}) => pieces.map((piece) => piece.text))
    .join('')
    .replaceAll('\u00ad', '-')
  return [`${page} ${(box.xPt + box.line.xPt).toFixed(0)} ${box.yPt.toFixed(0)} ${text}`]
}

/** A workbook as a person reads it: a filled cell a line, `sheet!row:column type value`. What a case keeps as `xlsx.txt`. */
export function workbookAsText(pack: Pack): string {
  const {sheets} = planWorkbook(pack, {date: new Date(0), toolVersion: '0.0.0'})
  const lines = sheets.flatMap(({name, rows}) =>
    rows.flatMap(({cells}, row) =>
      cells.flatMap((cell, column) =>
        cell.type === 'empty' ? [] : [`${name}!${row + 1}:${column + 1} ${JSON.stringify(cell)}`],
      ),
    ),
  )
  return lines.join('\n') + '\n'
}
