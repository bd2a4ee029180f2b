import type {TextLook} from './text-look.ts'
import type {Theme} from './theme.ts'

/** Places where text stands. */
export type LookName =
  | 'title'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'meta'
  | 'lead'
  | 'quote'
  | 'body'
  | 'note'
  | 'message'
  | 'cell'
  | 'cellAside'
  | 'cellHead'
  | 'quotation'
  | 'quotationDetail'
  | 'figure'
  | 'cardLabel'
  | 'cardLine'
  | 'frameTitle'
  | 'step'
  | 'end'
  | 'sign'
  | 'chartTitle'
  | 'chartLabel'
  | 'chartDetail'
  | 'chartFigure'
  | 'tile'
  | 'tileMarked'
  | 'running'

/** The looks of text by where it stands. */
export type Looks = Readonly<Record<LookName, TextLook>>

/** The looks of a theme. */
export function toLooks({color, size, leading}: Theme): Looks {
  return {
    title: {
      face: 'heading',
      sizePt: size.title,
      leading: leading.heading,
      color: color.accent,
      align: 'left',
      balanced: true,
    },
    h1: {
      face: 'heading',
      sizePt: size.h1,
      leading: leading.heading,
      color: color.accent,
      align: 'left',
      balanced: true,
    },
    h2: {face: 'heading', sizePt: size.h2, leading: leading.heading, color: color.ink, align: 'left', balanced: true},
    h3: {face: 'heading', sizePt: size.h3, leading: leading.heading, color: color.ink, align: 'left', balanced: true},
    meta: {face: 'text', sizePt: size.small, leading: leading.small, color: color.ink, align: 'left'},
    lead: {face: 'text', sizePt: size.lead, leading: leading.small, color: color.ink, align: 'left', balanced: true},
    quote: {face: 'text', sizePt: size.small, leading: leading.small, color: color.ink, align: 'justify'},
    body: {face: 'text', sizePt: size.body, leading: leading.body, color: color.ink, align: 'justify', indentEm: 2},
    note: {face: 'text', sizePt: size.note, leading: leading.small, color: color.ink, align: 'justify'},
    message: {face: 'text', sizePt: size.small, leading: leading.small, color: color.ink, align: 'left'},
    cell: {face: 'text', sizePt: size.small, leading: leading.cell, color: color.ink, align: 'left'},
    cellAside: {face: 'text', sizePt: size.running, leading: leading.cell, color: color.ink, align: 'left'},
    cellHead: {face: 'heading', sizePt: size.note, leading: leading.small, color: color.accent, align: 'left'},
    quotation: {face: 'text', sizePt: size.small, leading: leading.small, color: color.ink, align: 'justify'},
    quotationDetail: {face: 'text', sizePt: size.running, leading: leading.small, color: color.ink, align: 'left'},
    figure: {face: 'heading', sizePt: size.figure, leading: leading.heading, color: color.accent, align: 'left'},
    cardLabel: {face: 'heading', sizePt: size.small, leading: leading.small, color: color.ink, align: 'left'},
    cardLine: {face: 'text', sizePt: size.note, leading: leading.small, color: color.ink, align: 'left'},
    frameTitle: {face: 'heading', sizePt: size.small, leading: leading.small, color: color.warn, align: 'left'},
    step: {face: 'heading', sizePt: size.h3, leading: leading.small, color: color.ink, align: 'center'},
    end: {face: 'heading', sizePt: size.h3, leading: leading.small, color: color.paper, align: 'center'},
    sign: {face: 'heading', sizePt: size.small, leading: 1.2, color: color.quiet, align: 'center'},
    chartTitle: {face: 'heading', sizePt: size.small, leading: leading.small, color: color.ink, align: 'left'},
    chartLabel: {face: 'text', sizePt: size.note, leading: leading.small, color: color.ink, align: 'left'},
    chartDetail: {face: 'text', sizePt: size.running, leading: leading.small, color: color.quiet, align: 'left'},
    chartFigure: {face: 'heading', sizePt: size.note, leading: leading.small, color: color.ink, align: 'left'},
    tile: {face: 'text', sizePt: size.running, leading: leading.small, color: color.ink, align: 'center'},
    tileMarked: {face: 'heading', sizePt: size.running, leading: leading.small, color: color.paper, align: 'center'},
    running: {face: 'text', sizePt: size.running, leading: leading.small, color: color.quiet, align: 'left'},
  }
}
