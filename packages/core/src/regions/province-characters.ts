import {provinceTable} from './province-table.ts'

/** A run of one-character names: 沪苏浙皖, or 晋、陕、蒙. */
export interface CharacterRun {
  readonly start: number
  readonly end: number
  /** ISO 3166-2 codes in their order. */
  readonly codes: ReadonlyArray<string>
}

const byCharacter = new Map(provinceTable.flatMap(({code, characters}) => [...characters].map((each) => [each, code])))
const one = `[${[...byCharacter.keys()].join('')}]`
/** What shows that two characters are provinces: 湘鄂两省, 甘青交界. */
const afterTwo =
  '(?=(?:两省|两地|两市|两区|省际|省界|交界|毗邻|边界|接壤|产业合作|经贸合作|合作(?!社|区|医)|协作|共建|联动发展))'
/** What may follow a list with 、: 沪、苏、浙三省. Any other word may begin with its last character. */
const afterList = '(?=等|[二两三四五六七八九十]|省|地|各|和|与|及|[，。；：,;:）)、]|$)'
const runs = new RegExp(
  `(?<list>${one}(?:、${one}){2,})${afterList}|(?<run>${one}{3,8})|(?<two>${one}{2})${afterTwo}`,
  'g',
)
/** Lines, roads and pacts are named by their ends and are no places: 京津冀… is a region of its own, 沪昆高铁 a line. */
const namesLine = /^(?:高铁|铁路|高速|公路|线|客专|航线|班列|通道|运河|输电|直流|特高压|协议|协定)/

/**
 * The lists of one-character names in a text. One character alone is never a province, two are only where the words behind them
 * say so, three and more are unless two of them are one province or they name a railway.
 *
 * @param text  Full names of provinces and regions already blanked: 辽 and 宁 of 辽宁 are no list.
 */
export function provinceCharacters(text: string): Array<CharacterRun> {
  return [...text.matchAll(runs)].flatMap((match): Array<CharacterRun> => {
    const codes = [...match[0].replaceAll('、', '')].map((each) => byCharacter.get(each)!)
    const end = match.index + match[0].length
    if (new Set(codes).size < codes.length || namesLine.test(text.slice(end, end + 4))) return []
    return [{start: match.index, end, codes}]
  })
}
