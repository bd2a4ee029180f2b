import type {OptionInfo, Verb} from '../verbs.ts'

/** What fish loads. */
export function fishCompletion(verbs: ReadonlyArray<Verb>, common: ReadonlyArray<OptionInfo>): string {
  const lines = verbs.flatMap((verb) => {
    const seen = `__fish_seen_subcommand_from ${verb.name}`
    const others = common.filter(({name}) => verb.options.every((each) => each.name !== name))
    return [
      `complete -c briefs -f -n __fish_use_subcommand -a ${verb.name} -d ${quoted(verb.summary)}`,
      ...(verb.operands ? [`complete -c briefs -f -n ${quoted(seen)} -a ${quoted(verb.operands.join(' '))}`] : []),
      ...[...verb.options, ...others].map((option) => `complete -c briefs -n ${quoted(seen)} ${optionWords(option)}`),
    ]
  })
  return `# fish completion of briefs, made from its table of commands\n${lines.join('\n')}\n`
}

function optionWords({name, short, value, values, summary}: OptionInfo): string {
  return `-s ${short} -l ${name}${value === null ? '' : valueWords(value, values)} -d ${quoted(summary)}`
}

function valueWords(value: string, values: ReadonlyArray<string> | undefined): string {
  if (values && value === 'NAMES') return ` -x -a ${quoted(`(__fish_append , ${values.join(' ')})`)}`
  if (values) return ` -x -a ${quoted(values.join(' '))}`
  if (value === 'DIR') return ` -x -a '(__fish_complete_directories)'`
  return value === 'FILE' ? ' -r -F' : ' -x'
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", `\\'`)}'`
}
