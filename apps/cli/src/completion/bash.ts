import type {OptionInfo, Verb} from '../verbs.ts'

/** What bash sources: words of the table of verbs, files elsewhere. */
export function bashCompletion(verbs: ReadonlyArray<Verb>, common: ReadonlyArray<OptionInfo>): string {
  return `# bash completion of briefs, made from its table of commands: source <(briefs completion bash)
_briefs() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} verb=\${COMP_WORDS[1]} head=
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 ]]; then
    mapfile -t COMPREPLY < <(compgen -W '${verbs.map(({name}) => name).join(' ')} --help --version' -- "$current")
    return
  fi
  # bash parts --name=value at the sign.
  if [[ $current == '=' ]]; then current=
  elif [[ $previous == '=' ]]; then previous=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  case "$verb $previous" in
${verbs.flatMap((verb) => verb.options.flatMap((option) => valueCase(verb, option))).join('\n')}
  esac
  if [[ $current == -* ]]; then
    case $verb in
${verbs.map((verb) => `      ${verb.name}) mapfile -t COMPREPLY < <(compgen -W '${optionWords(verb, common)}' -- "$current") ;;`).join('\n')}
    esac
    return
  fi
  case $verb in
${verbs
  .filter(({operands}) => operands)
  .map(
    ({name, operands}) => `    ${name}) mapfile -t COMPREPLY < <(compgen -W '${operands!.join(' ')}' -- "$current") ;;`,
  )
  .join('\n')}
    *) mapfile -t COMPREPLY < <(compgen -f -- "$current"); compopt -o filenames ;;
  esac
}
complete -F _briefs briefs
`
}

function optionWords({options}: Verb, common: ReadonlyArray<OptionInfo>): string {
  return [...new Set([...options, ...common].map(({name}) => `--${name}`))].join(' ')
}

function valueCase(verb: Verb, {name, short, value, values}: OptionInfo): Array<string> {
  if (value === null) return []
  const pattern = `    '${verb.name} --${name}' | '${verb.name} -${short}')`
  if (values && value === 'NAMES') {
    // Several with commas: what stands before the last one is kept.
    return [
      `${pattern} head=\${current%"\${current##*,}"}`,
      `      mapfile -t COMPREPLY < <(compgen -P "$head" -W '${values.join(' ')}' -- "\${current##*,}"); return ;;`,
    ]
  }
  if (values) return [`${pattern} mapfile -t COMPREPLY < <(compgen -W '${values.join(' ')}' -- "$current"); return ;;`]
  if (value !== 'FILE' && value !== 'DIR') return [`${pattern} return ;;`]
  const kind = value === 'DIR' ? '-d' : '-f'
  return [`${pattern} mapfile -t COMPREPLY < <(compgen ${kind} -- "$current"); compopt -o filenames; return ;;`]
}
