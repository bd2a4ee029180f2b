/** Where in a workbook something stands: a sheet and, if it is one cell, its address. */
export interface Where {
  sheet: string
  cell: string | null
}

/** A fault of ours that would be written as a damaged file: stop and name it. */
export function refuse(where: Where, unexpected: string, expected: string): never {
  throw new RangeError(`Unexpected ${unexpected} in \`${whereText(where)}\`, expected ${expected}`)
}

/** `指标!G7`, or the sheet alone. */
export function whereText({sheet, cell}: Where): string {
  return cell === null ? sheet : `${sheet}!${cell}`
}
