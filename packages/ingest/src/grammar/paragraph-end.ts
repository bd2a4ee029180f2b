import {isNameList} from './front-matter-line.ts'

/** Closing quotes and citation marks behind a stop. */
const closing = /(?:\s*\^?[[［〔]\^?\d[\d\s,，、—–-]{0,40}[\]］〕]|[¹²³⁰⁴-⁹”’"'」』）)])+\s*$/
/** Some journals print a point for 。: 呈上升趋势． */
const stopped = /(?:[。！？!?：:；…]|[A-Za-z]\.|\p{Script=Han}[.．])$/u
/** …增长 3%。（牵头单位：某局）: a note in brackets behind the stop. */
const noted = /[。！？][（(][^（()）]{1,60}[)）]$/
const tail = 80

/** A sentence has ended: a stop, closing quotes and citation marks behind it left out. */
export function isFinished(text: string): boolean {
  const end = text.slice(-tail)
  return stopped.test(end) || noted.test(end) || stopped.test(end.replace(closing, '').trimEnd())
}

/** A title or a list of authors is short and has no comma or stop; neither ends inside a number, 占全国的 85. */
export function isRunningText(text: string): boolean {
  return (
    text.length > 60 ||
    (/\d[.．]$/.test(text) && /\p{Script=Han}/u.test(text.slice(-tail))) ||
    (/[，。；,;]/.test(text) && !isNameList(text))
  )
}
