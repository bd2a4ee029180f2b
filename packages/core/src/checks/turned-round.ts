/** The numbers that a printed one may have been before two neighbouring digits were turned round: 26.29 was 62.29, 22.69 or 26.92. */
export function turnedRound(printed: string): Array<number> {
  const places = digitPlaces(printed)
  return places.slice(1).flatMap((second, index) => {
    const first = places[index]!
    if (printed[first] === printed[second]) return []
    const digits = [...printed]
    digits[first] = printed[second]!
    digits[second] = printed[first]!
    return [Number(digits.join(''))]
  })
}

/** Where the digits of a number stand: all but its point. */
export function digitPlaces(printed: string): Array<number> {
  return [...printed].flatMap((character, index) => (character === '.' ? [] : [index]))
}
