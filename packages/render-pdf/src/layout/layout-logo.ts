import type {Logo} from '../briefing-options.ts'
import {readPicture} from '../pictures/read-picture.ts'
import type {PageShape} from '../theme/paper-sizes.ts'
import type {PictureBox} from './boxes.ts'
import type {LayoutContext} from './layout-context.ts'
import {addNode} from './layout-context.ts'

/** In the margin above the title of the first page, which holds nothing else. */
const topPt = 18
const mostPt = {width: 170, height: 40} as const
/** Between its foot and the title, whose page may have a narrow margin. */
const clearPt = 8

/**
 * A logo as large as finds room, at the upper left of the first page.
 *
 * @param logo  One that `logoProblem` refuses is a bug of the caller.
 */
export function layoutLogo(context: LayoutContext, logo: Logo, page: PageShape): PictureBox {
  const picture = readPicture(logo.bytes)
  if ('problem' in picture) throw new RangeError(`Logo \`${logo.name}\`: unexpected ${picture.problem}`)
  const heightPt = Math.min(mostPt.height, page.topPt - topPt - clearPt)
  const scale = Math.min(mostPt.width / picture.width, heightPt / picture.height)
  return {
    type: 'picture',
    xPt: page.leftPt,
    yPt: topPt,
    widthPt: picture.width * scale,
    heightPt: picture.height * scale,
    picture,
    node: addNode(context, 0, 'Figure', context.wording.words.logo(logo.name)),
  }
}
