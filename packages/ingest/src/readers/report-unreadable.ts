import {report} from '@region-briefs/core'
import type {Root} from 'mdast'
import type {VFile} from 'vfile'

/**
 * Say that a file cannot be read as a paper.
 *
 * @param reason  *what was found, what was expected, what to do*, without a name.
 * @returns The tree of such a file: an empty one.
 */
export function reportUnreadable(file: VFile, reason: string): Root {
  report(file, 'file-unreadable', {reason: `Unexpected content: ${reason}`})
  return {type: 'root', children: []}
}
