import type {Reference} from '../model/model.ts'
import type {CheckInput} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'

/** Say which entries of an online work print no date, or no address. */
export function checkReferenceTraced({references}: CheckInput): Array<FindingDraft> {
  return references.filter(isOnline).flatMap((reference) => {
    const missing = [
      ...(reference.date === null && reference.year === null && reference.citedDate === null ? ['date'] : []),
      ...(reference.urls.length === 0 && reference.doi === null ? ['address'] : []),
    ]
    if (missing.length === 0) return []
    const number = reference.numbers[0]
    return [
      findingDraft({
        rule: 'reference-traced',
        status: 'differs',
        severity: 'info',
        message: `Unexpected entry${number === undefined ? '' : ` \`[${number}]\``} (${reference.title}) of type \`${reference.type}\` without ${missing.join(' and ')}, expected both for an online work, add what its page prints`,
        expected: missing.join(', '),
        position: reference.position,
      }),
    ]
  })
}

/** `EB/OL`, `DB/OL`: the carrier is the network. */
function isOnline({type}: Reference): boolean {
  return type?.endsWith('/OL') ?? false
}
