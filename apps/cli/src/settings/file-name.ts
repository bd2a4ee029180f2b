/** What may stand in braces in a file name's template, and what it becomes. */
export const fileNameParts = {
  region: "the pack's id, such as east",
  label: "the pack's name in the language of the file",
  kind: 'what the file is: 区域简报 or 数据手册, briefing or workbook',
  date: 'the date that is printed, as exact as it is known',
  paper: "the paper's file name without its ending",
} as const

export type FileNamePart = keyof typeof fileNameParts

/**
 * Make a file's name, without its ending, from a template such as `{label}_{kind}_{date}`.
 *
 * @param template  Checked by `fileNameProblem`.
 * @param parts     What each part becomes; what no file name may hold becomes `-`.
 */
export function fileNameOf(template: string, parts: Readonly<Record<FileNamePart, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    isPart(name) ? parts[name].replaceAll(forbidden, '-') : whole,
  )
}

/** What is wrong with a template; null where nothing is. */
export function fileNameProblem(template: string): {actual: string; expected: Array<string>} | null {
  for (const [whole, name] of template.matchAll(/\{([^{}]*)\}/g)) {
    if (!isPart(name!)) return {actual: whole, expected: Object.keys(fileNameParts).map((part) => `{${part}}`)}
  }
  const plain = template.replaceAll(/\{\w+\}/g, '')
  const [character] = plain.match(/[{}\\/:*?"<>|\u0000-\u001F]/u) ?? [] // oxlint-disable-line no-control-regex -- no file name may hold one
  if (character) return {actual: character, expected: []}
  if (template.trim() !== template || template.startsWith('.')) return {actual: template, expected: []}
  return null
}

/** What Windows and POSIX do not allow in a name. */
// oxlint-disable-next-line no-control-regex -- no file name may hold one
const forbidden = /[\\/:*?"<>|\u0000-\u001F]/g

function isPart(name: string): name is FileNamePart {
  return Object.hasOwn(fileNameParts, name)
}
