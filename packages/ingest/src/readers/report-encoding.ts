import {report} from '@region-briefs/core'
import type {VFile} from 'vfile'
import {locateIn} from '../source/tree-text.ts'
import type {DecodedText} from './decode-text.ts'

const encodingNames = {'utf-8': 'UTF-8', 'utf-16le': 'UTF-16 LE', 'utf-16be': 'UTF-16 BE', gb18030: 'GB 18030'} as const

/** Say in which encoding a file was read where that is not UTF-8, and which of its bytes could not be. */
export function reportEncoding(file: VFile, {text, encoding, isMarked, unreadBytes}: DecodedText): void {
  const shown = encodingNames[encoding]
  if (encoding !== 'utf-8') {
    report(file, 'encoding-detected', {
      reason: `Unexpected encoding ${shown}, ${isMarked ? 'named by its byte order mark' : 'told by its bytes'}, expected UTF-8, read as it is`,
      actual: shown,
      expected: ['UTF-8'],
    })
  }
  if (unreadBytes === 0) return
  const first = text.indexOf('\uFFFD')
  report(file, 'encoding-invalid', {
    reason: `Unexpected ${unreadBytes} ${unreadBytes === 1 ? 'byte' : 'bytes'} that ${shown} has no character for, expected text, check the places marked \`\uFFFD\``,
    place: locateIn(file)({start: first, end: first + 1}),
    actual: `${unreadBytes}`,
  })
}
