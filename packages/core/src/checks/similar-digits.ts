/**
 * Whether two numbers look like one with a slip of the pen: the same digits with another point, one digit changed, two
 * neighbours turned round, or one digit more or less. Numbers of fewer than three digits are too short to tell.
 */
export function similarDigits(left: string, right: string): boolean {
  const [first, second] = [left, right].map((text) => text.replaceAll(/\D/g, '').replace(/^0+/, '')) as [string, string]
  if (Math.min(first.length, second.length) < 3) return false
  if (first === second) return true
  if (first.length === second.length) return isOneSlip(first, second)
  const [short, long] = first.length < second.length ? [first, second] : [second, first]
  if (long.length - short.length > 1 || short.length < 4) return false
  const at = [...short].findIndex((digit, index) => digit !== long[index])
  return at < 0 || short.slice(at) === long.slice(at + 1)
}

function isOneSlip(first: string, second: string): boolean {
  const wrong = [...first].flatMap((digit, index) => (digit === second[index] ? [] : [index]))
  if (wrong.length === 1) return true
  const [left, right] = wrong
  return wrong.length === 2 && right === left! + 1 && first[left!] === second[right] && first[right] === second[left!]
}
